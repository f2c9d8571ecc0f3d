package se.anda.model;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** A model behind LangChain4j, as a stream. */
final class LangChainModel implements ChatModelPort {

    /** Alive, but not wild: the guards would refuse most of the rest. */
    private static final double TEMPERATURE = 0.7;

    private final StreamingChatModel model;

    LangChainModel(Endpoint endpoint, Limits limits, java.net.http.HttpClient client) {
        model = switch (endpoint.api()) {
            case OPENAI -> openAi(endpoint, limits, client);
            case OLLAMA -> ollama(endpoint, limits, client);
        };
    }

    private static StreamingChatModel openAi(Endpoint endpoint, Limits limits, java.net.http.HttpClient client) {
        var key = endpoint.key();
        return OpenAiStreamingChatModel.builder()
                .httpClientBuilder(new Builder(client, limits.total()))
                .baseUrl(endpoint.baseUrl().toString())
                .apiKey(key == null ? "none" : key)
                .modelName(endpoint.model())
                .temperature(TEMPERATURE)
                .maxTokens(limits.answerTokens())
                .timeout(limits.total())
                .build();
    }

    private static StreamingChatModel ollama(Endpoint endpoint, Limits limits, java.net.http.HttpClient client) {
        var key = endpoint.key();
        var builder = OllamaStreamingChatModel.builder()
                .httpClientBuilder(new Builder(client, limits.total()))
                .baseUrl(endpoint.baseUrl().toString())
                .modelName(endpoint.model())
                .temperature(TEMPERATURE)
                .numPredict(limits.answerTokens())
                .timeout(limits.total());
        return (key == null ? builder : builder.customHeaders(java.util.Map.of("Authorization", "Bearer " + key))).build();
    }

    @Override
    public Flux<Chunk> answer(List<Message> chat) {
        var messages = chat.stream().map(LangChainModel::message).toList();
        return Flux.create(sink -> model.chat(messages, new Handler(sink)));
    }

    private static ChatMessage message(Message message) {
        return switch (message.who()) {
            case SYSTEM -> SystemMessage.from(message.text());
            case USER -> UserMessage.from(message.text());
            case ASSISTANT -> AiMessage.from(message.text());
        };
    }

    /** Hands on what comes, until the subscriber goes away. */
    private record Handler(FluxSink<Chunk> sink) implements StreamingChatResponseHandler {

        @Override
        public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
            if (sink.isCancelled()) {
                context.streamingHandle().cancel();
            } else {
                sink.next(new Chunk.Text(partial.text()));
            }
        }

        /** Both formats end a whole answer with a reason; a stream that stops without one was cut off. */
        @Override
        public void onCompleteResponse(ChatResponse response) {
            if (response.finishReason() == null) {
                sink.error(new CutOffException());
                return;
            }
            var usage = response.tokenUsage();
            var total = usage == null ? null : usage.totalTokenCount();
            sink.next(new Chunk.End(total == null ? 0 : total));
            sink.complete();
        }

        @Override
        public void onError(Throwable failure) {
            sink.error(failure);
        }
    }

    /** Gives the models our client. */
    record Builder(java.net.http.HttpClient client, Duration timeout) implements HttpClientBuilder {

        @Override
        public Duration connectTimeout() {
            return client.connectTimeout().orElse(timeout);
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration unused) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return timeout;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration longest) {
            return new Builder(client, longest);
        }

        @Override
        public HttpClient build() {
            return new LineHttpClient(client, timeout);
        }
    }
}
