package se.anda.coding.volley;

import java.util.List;
import opennlp.tools.doccat.DocumentSample;
import se.anda.coding.corpus.Corpus;
import se.anda.coding.text.Tokens;

/** Corpus talks as OpenNLP's document categoriser learns them: an utterance's words, and its code. */
final class OpenNlp {

    private OpenNlp() {}

    static List<DocumentSample> samples(List<Corpus.Talk> talks) {
        return talks.stream()
                .flatMap(talk -> talk.volleys().stream().flatMap(volley -> {
                    var tokens = Tokens.of(volley.text(), talk.language());
                    return volley.units().stream()
                            .map(unit -> new DocumentSample(unit.code().name(), CoderComparison.words(tokens.within(unit.span()))));
                }))
                .toList();
    }
}
