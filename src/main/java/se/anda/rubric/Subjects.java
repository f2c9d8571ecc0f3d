package se.anda.rubric;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.anda.coding.Language;
import se.anda.coding.Stems;
import se.anda.dialogue.StockWords;

/**
 * What a text is about: the stems of its words beyond the small and the stock ones, and the subjects they belong to, so that
 * "sömnen" takes up "jag ligger vaken". A short list: it holds what talks about violence in close relationships come to.
 */
final class Subjects {

    private static final String[] SV = {
        "sova sover sov sömn sömnen sömnlös natt natten nätter nätterna vaken vaknar vakna somna somnar trött trötthet utmattad slut",
        "barn barnen barnens ungar ungarna unge grabb grabben pojke pojken flicka flickan dotter dottern son sonen skola skolan "
                + "förskola förskolan dagis fritids pappa pappan",
        "rädd rädsla rädslan skrämd skrämmande orolig oro oron trygg trygghet otrygg lugn lugnt vakt ångest",
        "öl ölen sprit spriten dricka dricker druckit drickandet drickande full nykter alkohol fylla missbruk",
        "jobb jobbet jobba jobbar arbete arbetet arbetar chef chefen pass passet kollega sjukskriven bygget verktyg",
        "pengar ekonomi ekonomin hyra hyran skuld skulder lån konto räkningar",
        "hem hemma hemmet lägenhet lägenheten bo bor bodde flytta flyttar hus huset boende adress",
        "syster syrra bror brorsa mamma mor föräldrar släkt familj familjen svärmor",
        "hund hunden katt katten djur djuret djuren",
        "ensam ensamt ensamhet isolerad vän vänner vänninna kompis",
        "skam skäms skämmas skamsen",
        "arg ilska ilskan förbannad bråk bråkar bråket gräl grälar skrek skriker skrika",
        "anmäla anmälan anmälde anmäler polis polisen poliser rapport",
        "cell cellen arrest arresten häkte häktet inlåst fönster luckan",
        "advokat advokaten försvarare",
        "läkare vårdcentral sjukhus ont skada skador",
        "dö död leva livet slippa självmord försvinna",
        "telefon telefonen mobil mobilen ringa ringer ringde samtal samtalet nummer",
        "skriva skriver skrivet skrivandet papper papperet dator system systemet",
        "mat äta ätit frukost kaffe smörgås macka"
    };
    private static final String[] EN = {
        "sleep sleeping slept asleep night nights awake wake waking tired exhausted bed",
        "child children kid kids boy girl son daughter school dad father",
        "afraid fear frightened scared worried worry worries safe safety unsafe calm anxious quiet",
        "beer drink drinking drank drunk sober alcohol booze",
        "job work working worked boss shift colleague site",
        "money rent debt loan account bills afford",
        "home flat house apartment live lived move moving address",
        "sister brother mother mum mom parents family",
        "dog cat pet animal",
        "alone lonely friend friends",
        "shame ashamed embarrassed",
        "angry anger furious fight fighting argue argument shout shouting yell",
        "report reported police officer",
        "cell custody locked window",
        "lawyer counsel",
        "doctor hospital hurt injury pain",
        "die dead death suicide disappear",
        "phone call calling calls ring ringing rang number",
        "write writing written paper form system",
        "food eat eating eaten coffee"
    };

    private static final Set<String> GREETINGS =
            Set.of("hej", "hejsan", "hallå", "tjena", "hejdå", "tack", "hello", "hey", "bye", "thanks", "thank");

    private final Language language;
    private final StockWords stock;
    private final Map<String, String> subjects = new HashMap<>();

    Subjects(Language language) {
        this.language = language;
        this.stock = new StockWords(language);
        var groups = language == Language.SV ? SV : EN;
        for (var index = 0; index < groups.length; index++) {
            var subject = "#" + index;
            Arrays.stream(groups[index].split(" "))
                    .forEach(word -> subjects.put(Stems.stem(word, language), subject));
        }
    }

    /** Stems of the words with a subject of their own: neither small, nor of the stock phrases, nor a greeting. */
    Set<String> words(String text) {
        var words = new HashSet<String>();
        for (var word : Stems.words(text, language)) {
            if (word.text().length() > 2
                    && !GREETINGS.contains(word.text())
                    && !Stems.isSmall(word.text(), language)
                    && (!stock.isStock(word.stem()) || subjects.containsKey(word.stem()))) {
                words.add(word.stem());
            }
        }
        return words;
    }

    /** Whether some words of one text are the other's, or parts of the same compounds. */
    boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> isSame(one, other)));
    }

    /** Whether some words of one text belong to the same subject as some of the other. */
    boolean areAlike(Set<String> some, Set<String> others) {
        return some.stream()
                .map(subjects::get)
                .anyMatch(subject -> subject != null
                        && others.stream().anyMatch(other -> subject.equals(subjects.get(other))));
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other)
                || one.length() > 4 && other.length() > 4 && (one.startsWith(other) || other.startsWith(one));
    }
}
