package org.rosenstock.shell.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Root of the API. Resources stand in the rest package of each context. */
@ApplicationPath("api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Rosenstock",
                        version = "1",
                        description = "JSON. Lists take page (from 0) and size (up to 500) and answer with total and"
                                + " items. Days are ISO dates. Errors are application/problem+json and name field and"
                                + " reason. A token acts with the rights of its owner."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "Personal access token, made on the account page")
public class Api extends Application {}
