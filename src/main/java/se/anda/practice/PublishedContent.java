package se.anda.practice;

import java.util.List;

/** The port to scenarios and rubrics that were published in the app, beside those in files. */
@FunctionalInterface
public interface PublishedContent {

    PublishedContent NONE = List::of;

    /** The newest version of each; it takes the place of a file of the same kind and id. */
    List<ContentVersion> newest();
}
