/** Other replies to try, from a model; shown only where the embedded coder reads them as better than the trainee's own. */
@org.jspecify.annotations.NullMarked
package se.anda.model.alternative;
