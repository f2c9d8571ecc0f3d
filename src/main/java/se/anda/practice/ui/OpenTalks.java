package se.anda.practice.ui;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/**
 * Which pages have which talk open, so that one is told of the other. A courtesy: that nothing is said twice or lost is
 * held by the talk itself, also between several instances of the program.
 */
@Component
class OpenTalks {

    private final ConcurrentMap<UUID, List<TalkPage>> pages = new ConcurrentHashMap<>();

    /** A page with a talk on it. Called from other pages' threads. */
    interface TalkPage {
        /** The same talk has been opened on another page. */
        void openedElsewhere();

        /** The talk has gone on from another page. */
        void wentOnElsewhere();
    }

    /** @return ends it */
    Registration open(UUID talk, TalkPage page) {
        var open = pages.computeIfAbsent(talk, _ -> new CopyOnWriteArrayList<>());
        open.forEach(TalkPage::openedElsewhere);
        open.add(page);
        return () -> pages.computeIfPresent(talk, (_, list) -> {
            list.remove(page);
            return list.isEmpty() ? null : list;
        });
    }

    void wentOn(UUID talk, TalkPage from) {
        pages.getOrDefault(talk, List.of()).stream().filter(page -> page != from).forEach(TalkPage::wentOnElsewhere);
    }
}
