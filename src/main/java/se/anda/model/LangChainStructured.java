package se.anda.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.Duration;
import java.util.Map;
import se.anda.model.rater.RaterFailedException;
import se.anda.model.rater.StructuredModel;

/** A model behind LangChain4j that answers by a JSON schema, the same each time as far as the endpoint can. */
final class LangChainStructured implements StructuredModel {

    private static final int SEED = 4217;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ChatModel model;

    LangChainStructured(Endpoint endpoint, java.net.http.HttpClient client) {
        model = switch (endpoint.api()) {
            case OPENAI -> openAi(endpoint, client);
            case OLLAMA -> ollama(endpoint, client);
        };
    }

    private static ChatModel openAi(Endpoint endpoint, java.net.http.HttpClient client) {
        var key = endpoint.key();
        return OpenAiChatModel.builder()
                .httpClientBuilder(new LangChainModel.Builder(client, PATIENCE))
                .baseUrl(endpoint.baseUrl().toString())
                .apiKey(key == null ? "none" : key)
                .modelName(endpoint.model())
                .temperature(0.0)
                .seed(SEED)
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .strictJsonSchema(true)
                .maxRetries(0)
                .timeout(PATIENCE)
                .build();
    }

    private static ChatModel ollama(Endpoint endpoint, java.net.http.HttpClient client) {
        var key = endpoint.key();
        var builder = OllamaChatModel.builder()
                .httpClientBuilder(new LangChainModel.Builder(client, PATIENCE))
                .baseUrl(endpoint.baseUrl().toString())
                .modelName(endpoint.model())
                .temperature(0.0)
                .seed(SEED)
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .maxRetries(0)
                .timeout(PATIENCE);
        return (key == null ? builder : builder.customHeaders(Map.of("Authorization", "Bearer " + key))).build();
    }

    @Override
    public Answer answer(String system, String user, JsonSchema schema) {
        try {
            var response = model.chat(ChatRequest.builder()
                    .messages(SystemMessage.from(system), UserMessage.from(user))
                    .responseFormat(ResponseFormat.builder().type(ResponseFormatType.JSON).jsonSchema(schema).build())
                    .build());
            var usage = response.tokenUsage();
            var total = usage == null ? null : usage.totalTokenCount();
            var text = response.aiMessage().text();
            if (text == null || text.isBlank()) {
                throw new RaterFailedException(Failure.EMPTY.tag());
            }
            return new Answer(text, total == null ? 0 : total);
        } catch (RaterFailedException failed) {
            throw failed;
        } catch (RuntimeException failed) {
            throw new RaterFailedException(Failure.of(failed).tag());
        }
    }
}
