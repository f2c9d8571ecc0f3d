package se.anda.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the API at {@code /api/openapi}. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.of(
            "400", "The request cannot be read, or something is missing.",
            "401", "No valid token.",
            "404", "There is no such thing among what the caller may see.",
            "409", "Not possible where the talk is now.",
            "413", "The reply is over 4,000 characters.",
            "422", "The scenario does not offer that trainee role.",
            "507", "It could not be kept; nothing was changed."));

    @Bean
    OpenAPI openApi() {
        var bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("A personal access token, made under the account's settings.");
        return new OpenAPI()
                .info(new Info()
                        .title("Anda")
                        .version("v1")
                        .description("Talks with the roles of Anda. Errors are RFC 9457 problems in the language of"
                                + " Accept-Language (sv, en)."))
                .components(new Components().addSecuritySchemes("token", bearer))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    /** Every operation can be refused; what the refusals look like is told once. */
    @Bean
    OpenApiCustomizer refusals() {
        return api -> {
            var problem = new ObjectSchema()
                    .description("RFC 9457; each kind of refusal may add members of its own")
                    .addProperty("type", new StringSchema().description("urn:anda:problem:…, for programs"))
                    .addProperty("title", new StringSchema())
                    .addProperty("status", new IntegerSchema())
                    .addProperty("detail", new StringSchema().description("what to do, in the caller's language"))
                    .addProperty("instance", new StringSchema());
            api.getComponents().addSchemas("Problem", problem);
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> REFUSALS.forEach((status, meaning) -> operation
                            .getResponses()
                            .addApiResponse(status, new ApiResponse().description(meaning).content(new Content()
                                    .addMediaType("application/problem+json", new MediaType()
                                            .schema(new Schema<>().$ref("#/components/schemas/Problem")))))));
        };
    }

    /** The describer has a mapper of its own (Jackson 2); it must name properties as the API does. */
    @Bean
    ModelResolver modelResolver() {
        return new ModelResolver(
                Json.mapper().copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
    }
}
