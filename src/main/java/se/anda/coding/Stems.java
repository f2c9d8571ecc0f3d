package se.anda.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/** Words and their stems (Snowball). Small words that carry no subject of their own are told apart from content words. */
public final class Stems {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:['’\\-][\\p{L}\\p{N}]++)*+");

    private Stems() {}

    /** A word of a text in lower case, its stem, and where it stands. */
    public record Word(String text, String stem, Span span) {}

    /** The words of a text, in order. */
    public static List<Word> words(String text, Language language) {
        var stemmer = stemmer(language);
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            var word = matcher.group().toLowerCase(Locale.ROOT);
            words.add(new Word(word, stem(word, stemmer), new Span(matcher.start(), matcher.end())));
        }
        return words;
    }

    /** The stem of one word. */
    public static String stem(String word, Language language) {
        return stem(word.toLowerCase(Locale.ROOT), stemmer(language));
    }

    /** Whether a word is a small one: pronoun, preposition, auxiliary, filler. */
    public static boolean isSmall(String word, Language language) {
        return (language == Language.SV ? SMALL_SV : SMALL_EN).contains(word);
    }

    private static SnowballStemmer stemmer(Language language) {
        return language == Language.SV ? new SwedishStemmer() : new EnglishStemmer();
    }

    private static String stem(String word, SnowballStemmer stemmer) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static Set<String> set(String words) {
        return Set.copyOf(java.util.Arrays.asList(words.split("\\s+")));
    }

    private static final Set<String> SMALL_SV = set(
            "och eller men att som om när då så för från till i på av med utan över under vid hos mot mellan efter innan före "
                    + "jag du han hon den det vi ni de dom man mig dig honom henne oss er dem sig min din hans hennes dess vår "
                    + "ert deras mitt ditt mina dina sin sitt sina vårt våra era en ett någon något några ingen inget inga alla "
                    + "allt varje annan andra samma är var varit vara blir blev bli blivit har hade ha haft kan kunde kunna ska "
                    + "skulle vill ville måste får fick få fått gör gjorde göra gjort går gick gå gått kommer kom komma tar ta "
                    + "tog inte inga nej ja jo nja ju väl nog bara också även mer mest lite mycket många här där nu sen sedan "
                    + "redan ännu aldrig alltid kanske liksom typ alltså asså eh öh hm mm okej ok vad vem hur varför vilken "
                    + "vilket vilka denna detta dessa sådan sånt så'n hit dit ut in upp ner fram bort än ens själv e o å va sa "
                    + "mej dej sej nån nåt nåra ngt ngn iväg ihop igen");
    private static final Set<String> SMALL_EN = set(
            "and or but that as if when then so for from to in on of with without over under at by against between after "
                    + "before i you he she it we they one me him her us them my your his its our their mine yours a an the any "
                    + "some no none all each other same is are was were be been being has had have do does did done can could "
                    + "will would shall should may might must get got go goes went gone come came take took not never always "
                    + "yes yeah yep nope just also even more most much many little lot here there now already still maybe like "
                    + "um uh er mm okay ok what who how why which this these those such up down out off again i'm you're it's "
                    + "that's don't i've you've he's she's we're they're isn't didn't can't won't i'd you'd i'll you'll well");
}
