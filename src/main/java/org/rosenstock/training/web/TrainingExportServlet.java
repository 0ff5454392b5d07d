package org.rosenstock.training.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.CsvSheet;
import org.rosenstock.shared.DateText;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.StoredFiles;
import org.rosenstock.shared.XlsxSheet;

/** Tables to take along: {@code participants-<date>.csv|xlsx}, {@code dates?from=&until=&type=csv|xlsx},
 * {@code evaluation-<offering>.csv|xlsx?lot=},
 * {@code budget?year=&type=csv|xlsx}. */
@WebServlet("/training/export/*")
public class TrainingExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PARTICIPANTS = Pattern.compile("/participants-([0-9]{1,18})\\.(csv|xlsx)");
    private static final Pattern EVALUATION = Pattern.compile("/evaluation-([a-z0-9-]{1,80})\\.(csv|xlsx)");
    private static final int WIDTH = 22;

    @Inject
    @SuppressWarnings("serial")
    TrainingSheets sheets;

    @Inject
    @SuppressWarnings("serial")
    EvaluationSheets evaluations;

    @Inject
    @SuppressWarnings("serial")
    BudgetSheet budgetSheet;

    @Inject
    @SuppressWarnings("serial")
    Asking asking;

    @Inject
    @SuppressWarnings("serial")
    StoredFiles files;

    @Inject
    @SuppressWarnings("serial")
    Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        var participants = PARTICIPANTS.matcher(path);
        Locale locale = Locale.forLanguageTag(asking.person().language());
        if (participants.matches()) {
            long session = Long.parseLong(participants.group(1));
            files.answer(
                    response,
                    () -> send(response, sheets.participants(asking.asker(), session, locale), participants.group(2)));
        } else if (EVALUATION.matcher(path).matches()) {
            evaluation(request, response, locale);
        } else if ("/dates".equals(path)) {
            dates(request, response, locale);
        } else if ("/budget".equals(path)) {
            budget(request, response, locale);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void evaluation(HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        Matcher asked = EVALUATION.matcher(request.getPathInfo());
        String lot = String.valueOf(request.getParameter("lot"));
        long only = asked.matches() && lot.matches("[0-9]{1,18}") ? Long.parseLong(lot) : 0;
        files.answer(
                response,
                () -> send(
                        response, evaluations.results(asking.asker(), asked.group(1), only, locale), asked.group(2)));
    }

    private void dates(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = DateText.parse(request.getParameter("until")).orElse(today);
        LocalDate from = DateText.parse(request.getParameter("from")).orElse(until.minusYears(1));
        String type = "xlsx".equals(request.getParameter("type")) ? "xlsx" : "csv";
        try {
            files.answer(response, () -> send(response, sheets.dates(asking.asker(), from, until, locale), type));
        } catch (Rejected e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void budget(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        String type = "xlsx".equals(request.getParameter("type")) ? "xlsx" : "csv";
        files.answer(response, () -> send(response, budgetSheet.of(asking.asker(), year(request), locale), type));
    }

    private static int year(HttpServletRequest request) {
        return (int) Math.min(TrainingPages.id(request, "year"), Year.MAX_VALUE);
    }

    private static void send(HttpServletResponse response, TrainingSheets.Sheet sheet, String type) throws IOException {
        byte[] content = "csv".equals(type) ? csv(sheet) : xlsx(sheet);
        response.setContentType(
                "csv".equals(type)
                        ? "text/csv;charset=UTF-8"
                        : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + sheet.name() + "." + type + "\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static byte[] csv(TrainingSheets.Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvSheet csv = new CsvSheet(out, sheet.head())) {
            csv.line(sheet.heads());
            sheet.lines().forEach(csv::line);
        }
        return out.toByteArray();
    }

    private static byte[] xlsx(TrainingSheets.Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxSheet xlsx = new XlsxSheet(
                out, sheet.head(), Collections.nCopies(sheet.heads().size(), WIDTH))) {
            xlsx.heads(sheet.heads());
            xlsx.freeze(1);
            sheet.lines().forEach(xlsx::line);
        }
        return out.toByteArray();
    }
}
