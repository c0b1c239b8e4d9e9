package org.permanency.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/**
 * The REST application, {@code /permanency/api/v1}. What several operations share stands here and
 * is named with {@code @Parameter(ref = "limit")}, {@code @APIResponse(responseCode = "400", ref =
 * "problem")}.
 */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info = @Info(title = "Permanency service", version = "1"),
    security = @SecurityRequirement(name = "token"),
    components =
        @Components(
            parameters = {
              @Parameter(
                  name = "limit",
                  in = ParameterIn.QUERY,
                  description = "Rows on a page, 1 to 1,000; 100 when not sent",
                  schema = @Schema(type = SchemaType.INTEGER),
                  example = "100"),
              @Parameter(
                  name = "cursor",
                  in = ParameterIn.QUERY,
                  description = "The value of next on the page before",
                  schema = @Schema(type = SchemaType.STRING),
                  example = "100"),
              @Parameter(
                  name = "sort",
                  in = ParameterIn.QUERY,
                  description = "A column; with a hyphen before it from high to low",
                  schema = @Schema(type = SchemaType.STRING),
                  example = "-name"),
              @Parameter(
                  name = "on",
                  in = ParameterIn.QUERY,
                  description = "The day; the business day when not sent",
                  schema = @Schema(type = SchemaType.STRING, format = "date"),
                  example = "2016-10-03"),
              @Parameter(
                  name = "Idempotency-Key",
                  in = ParameterIn.HEADER,
                  description = "Sent twice with the same request, the request is done once",
                  schema = @Schema(type = SchemaType.STRING, maxLength = 100),
                  example = "7f1c0a52-hold-1"),
              @Parameter(
                  name = "If-Match",
                  in = ParameterIn.HEADER,
                  required = true,
                  description = "The ETag of the record as it was read",
                  schema = @Schema(type = SchemaType.STRING),
                  example = "\"1\"")
            },
            responses =
                @APIResponse(
                    name = "problem",
                    description = "What is wrong, by field and rule (RFC 9457)",
                    content =
                        @Content(
                            mediaType = Problems.TYPE,
                            schema = @Schema(implementation = Problems.Problem.class),
                            examples =
                                @ExampleObject(
                                    name = "problem",
                                    value =
                                        "{\"type\":\"urn:permanency:number\",\"title\":\"Bad"
                                            + " Request\",\"status\":400,\"detail\":\"limit should"
                                            + " be a whole number from 1 to"
                                            + " 1000.\",\"errors\":[{\"field\":\"limit\",\"rule\":\"number\",\"message\":\"limit"
                                            + " should be a whole number from 1 to"
                                            + " 1000.\",\"facts\":{}}]}")))))
@SecurityScheme(
    securitySchemeName = "token",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "A token of one tenant, issued by its administrator; it carries one role.")
public class Api extends Application {}
