package se.anda.practice.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.anda.coding.RoleKind;
import se.anda.practice.LibraryFilter;
import se.anda.scenario.Scenario;

/** The choices of the library: only what there is something of can be chosen. */
final class LibraryFilters extends Div {

    private static final List<Integer> MINUTES = List.of(10, 15, 20, 30);

    private final List<Scenario> library;
    private final Consumer<LibraryFilter> choose;
    private final NativeButton all = new NativeButton(getTranslation("filter.clear"), _ -> clear());
    private LibraryFilter chosen;

    LibraryFilters(List<Scenario> library, LibraryFilter chosen, Consumer<LibraryFilter> choose) {
        this.library = library;
        this.chosen = chosen;
        this.choose = choose;
        addClassName("filters");
        all.addClassName("quiet-button");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("filter.title"));
        lay();
    }

    private void lay() {
        removeAll();
        add(role(), type(), level(), minutes(), untried());
        add(all);
        all.setVisible(!chosen.choosesAll());
    }

    private OneOf role() {
        var words = words(some(library.stream().map(Scenario::role), chosen.role()).map(RoleKind::tag), tag ->
                getTranslation("role-kind." + RoleKind.ofTag(tag)));
        return list("filter.role", words, chosen.role() == null ? null : chosen.role().tag(), value -> new LibraryFilter(
                value == null ? null : RoleKind.ofTag(value),
                chosen.talkType(), chosen.level(), chosen.minutes(), chosen.untried()));
    }

    private OneOf type() {
        var types = some(library.stream().flatMap(scenario -> scenario.talkTypes().stream()), chosen.talkType())
                .sorted(Comparator.comparingInt(type -> Integer.parseInt(type.substring(1))));
        return list("filter.type", words(types, type -> getTranslation("talk-type." + type)), chosen.talkType(), value ->
                new LibraryFilter(chosen.role(), value, chosen.level(), chosen.minutes(), chosen.untried()));
    }

    private OneOf level() {
        var levels = some(library.stream().map(Scenario::level), chosen.level()).map(String::valueOf);
        return list("filter.level", words(levels, level -> getTranslation("level." + level)), text(chosen.level()), value ->
                new LibraryFilter(chosen.role(), chosen.talkType(), number(value), chosen.minutes(), chosen.untried()));
    }

    private OneOf minutes() {
        var most = some(MINUTES.stream(), chosen.minutes()).map(String::valueOf);
        return list("filter.minutes", words(most, at -> getTranslation("filter.at-most", at)), text(chosen.minutes()),
                value -> new LibraryFilter(
                        chosen.role(), chosen.talkType(), chosen.level(), number(value), chosen.untried()));
    }

    private Checkbox untried() {
        var untried = new Checkbox(getTranslation("filter.untried"), chosen.untried());
        untried.addValueChangeListener(change -> choose(new LibraryFilter(
                chosen.role(), chosen.talkType(), chosen.level(), chosen.minutes(), change.getValue())));
        return untried;
    }

    private OneOf list(
            String key, Map<String, String> words, @Nullable String value, Function<@Nullable String, LibraryFilter> with) {
        return new OneOf(key.replace('.', '-'), getTranslation(key), words, value == null ? "" : value, picked ->
                choose(with.apply(picked.isEmpty() ? null : picked)));
    }

    private Map<String, String> words(Stream<String> values, Function<String, String> word) {
        var words = new LinkedHashMap<String, String>();
        words.put("", getTranslation("filter.any"));
        values.forEach(value -> words.put(value, word.apply(value)));
        return words;
    }

    /** What there is, and what is chosen even where there is none of it. */
    private static <T extends Comparable<T>> Stream<T> some(Stream<T> there, @Nullable T chosen) {
        return Stream.concat(there, Stream.ofNullable(chosen)).distinct().sorted();
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    private void choose(LibraryFilter filter) {
        chosen = filter;
        all.setVisible(!chosen.choosesAll());
        choose.accept(filter);
    }

    /** Takes back every choice. */
    void clear() {
        chosen = LibraryFilter.ALL;
        lay();
        choose.accept(chosen);
    }
}
