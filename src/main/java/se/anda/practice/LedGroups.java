package se.anda.practice;

import java.util.Set;
import java.util.UUID;

/** The port to the groups: whose shared talks a course leader may read. Without groups there is nobody. */
@FunctionalInterface
public interface LedGroups {

    LedGroups NONE = _ -> Set.of();

    /** The trainees of the leader's own groups, as they are now. */
    Set<UUID> traineesOf(UUID leader);
}
