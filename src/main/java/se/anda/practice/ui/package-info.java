/** The pages of a talk: the library, the briefing, the talk itself, one's own talks. They lay out, bind and forward. */
@NullMarked
package se.anda.practice.ui;

import org.jspecify.annotations.NullMarked;
