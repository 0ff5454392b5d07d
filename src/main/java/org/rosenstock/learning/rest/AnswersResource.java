package org.rosenstock.learning.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rosenstock.learning.Attempts;
import org.rosenstock.learning.quiz.Answer;
import org.rosenstock.learning.quiz.AnswerCodec;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.Rejected;

/** Answers of a quiz as they are given, so that a closed window loses none. */
@Path("learning/attempts/{attempt}/answers")
@Tag(name = "learning")
@RequestScoped
public class AnswersResource {

    private static final int LONGEST = 10_000;

    @Inject
    Asking asking;

    @Inject
    Attempts attempts;

    @PUT
    @Path("{question}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Saves an answer of the asker's own attempt",
            description = "The body holds one list: chosen (positions), typed (texts) or arranged (positions).")
    public void save(@PathParam("attempt") long attempt, @PathParam("question") String question, String body) {
        attempts.save(asking.asker(), attempt, question, answer(body));
    }

    private static Answer answer(String body) {
        if (body.length() > LONGEST) {
            throw Rejected.of("", "learning.quiz.answer.tooLong");
        }
        try {
            return AnswerCodec.fromJson(body);
        } catch (JsonException | IllegalArgumentException | ClassCastException e) {
            throw Rejected.of("", "learning.quiz.answer.unknown");
        }
    }
}
