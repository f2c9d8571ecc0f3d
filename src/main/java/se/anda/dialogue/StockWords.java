package se.anda.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.anda.coding.Language;
import se.anda.coding.Stems;

/**
 * The vocabulary of stock MI phrases ("det låter jobbigt", "berätta mer") and of greetings and goodbyes. A volley with no
 * content beyond it takes up nothing of the role's own.
 */
public final class StockWords {

    private static final String STOCK_SV = "låter hör höra hörs hörde säga säger sagt sa förstå förstår känna känner känns "
            + "känsla känslor kändes upplever upplevelse berätta berättar jobbig jobbigt svår svårt tuff tufft tung tungt "
            + "viktig viktigt stark starkt styrka modig modigt mod tacksam tack dela delar delade öppen öppet bestämma "
            + "bestämmer bestäm välja väljer val själv tänka tänker tänkt tankar situation situationen läge läget utmaning "
            + "utmanande process resa del sida sidan fint bra klok klokt vilja undrar utforska lite gärna vidare utifrån "
            + "verkar sätt sak saker tid stöd stötta finns beskriver beskriv värde värdefullt ansträngning kämpar kämpat "
            + "kämpa sett ser se okej rätt uppfattat";
    private static final String STOCK_EN = "sound sounds sounding hear hearing heard say saying said understand feel feels "
            + "feeling feelings felt experience tell telling hard tough difficult heavy important strong strength brave "
            + "courage thank thanks sharing share shared open decide choose choice own think thinking thoughts situation "
            + "challenge challenging process journey part side good great wonder wondering explore bit way thing things "
            + "time support describe value effort struggle struggling see seeing right";
    private static final List<String> GOODBYE_SV = List.of(
            "hej då", "hejdå", "vi hörs", "vi ses", "ha det bra", "ha det så bra", "ha det fint", "ha det gott", "ta hand om dig", "sköt om dig", "på återhörande", "runda av",
            "avsluta här", "sluta här", "tack för pratstunden", "tack för samtalet", "tack för att du tog dig tid",
            "då säger vi så", "vi säger så", "lycka till", "nöja oss där", "ska inte störa mer", "ha en bra");
    private static final List<String> GOODBYE_EN = List.of(
            "goodbye", "good bye", "bye", "take care", "talk soon", "speak soon", "see you", "wrap up", "leave it there",
            "leave it here", "stop here", "thanks for talking", "thank you for talking", "thanks for your time", "good luck",
            "i'll let you go", "have a good day", "have a good one", "finish here", "end here");
    private static final List<String> GREETING_SV =
            List.of("hej", "hejsan", "god dag", "goddag", "hallå", "tjena", "god morgon", "god kväll", "mitt namn", "jag heter", "jag är från");
    private static final List<String> GREETING_EN =
            List.of("hi", "hello", "good morning", "good afternoon", "good evening", "my name", "i'm from", "hey");

    private final Set<String> stock;
    private final List<List<String>> goodbyes;
    private final List<List<String>> greetings;

    public StockWords(Language language) {
        var sv = language == Language.SV;
        stock = stems(sv ? STOCK_SV : STOCK_EN, language);
        goodbyes = phrases(sv ? GOODBYE_SV : GOODBYE_EN, language);
        greetings = phrases(sv ? GREETING_SV : GREETING_EN, language);
    }

    /** @param stem as {@link Stems} gives it */
    public boolean isStock(String stem) {
        return stock.contains(stem);
    }

    boolean saysGoodbye(List<String> stems) {
        return goodbyes.stream().anyMatch(phrase -> java.util.Collections.indexOfSubList(stems, phrase) >= 0);
    }

    boolean greets(List<String> stems) {
        return greetings.stream().anyMatch(phrase -> java.util.Collections.indexOfSubList(stems, phrase) >= 0);
    }

    private static Set<String> stems(String words, Language language) {
        return Arrays.stream(words.split(" ")).map(word -> Stems.stem(word, language)).collect(Collectors.toSet());
    }

    private static List<List<String>> phrases(List<String> phrases, Language language) {
        return phrases.stream()
                .map(phrase -> Arrays.stream(phrase.split(" ")).map(word -> Stems.stem(word, language)).toList())
                .toList();
    }
}
