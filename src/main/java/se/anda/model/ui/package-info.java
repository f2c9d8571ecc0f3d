/** The administrator's page for the endpoint of the language model. */
@org.jspecify.annotations.NullMarked
package se.anda.model.ui;
