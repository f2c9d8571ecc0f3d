/**
 * A trainee's talk: started, gone on with, rewound, finished. It is kept as an append-only log of events and rebuilt
 * from it; the scenario and the rubrics it was played with are kept beside it by their content hash.
 *
 * <p>May use: {@code dialogue}, {@code scenario}, {@code coding}, and {@code rubric} for the pinned files. Only
 * {@link se.anda.practice.PracticeService} and the classes that store know Spring.
 */
@NullMarked
package se.anda.practice;

import org.jspecify.annotations.NullMarked;
