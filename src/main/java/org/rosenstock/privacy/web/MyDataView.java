package org.rosenstock.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.privacy.AccessLog;
import org.rosenstock.privacy.AccessRow;
import org.rosenstock.privacy.CategoryWords;
import org.rosenstock.privacy.Look;
import org.rosenstock.privacy.MyData;
import org.rosenstock.privacy.PersonalRecords;
import org.rosenstock.privacy.Purpose;
import org.rosenstock.privacy.RetentionPeriods;
import org.rosenstock.privacy.VisibilityTable;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;

/** Page /privacy/my-data: "Was wird über mich gespeichert?" */
@Named
@RequestScoped
public class MyDataView {

    private static final int VIEWS_A_PAGE = 20;
    private static final int ROWS_SHOWN = 100;

    @Inject
    Asking asking;

    @Inject
    MyData myData;

    @Inject
    AccessLog accessLog;

    @Inject
    RetentionPeriods periods;

    @Inject
    FacesContext faces;

    private int page;
    private @Nullable List<Block> blocks;
    private @Nullable Slice<AccessRow> views;

    /**
     * One category with what is kept.
     *
     * @param total number of entries, of which the rows are the first
     */
    public record Block(CategoryLine line, List<String> labels, List<List<String>> rows, int total) {}

    /** Categories with entries first, in the order of the table. */
    public List<Block> getBlocks() {
        if (blocks == null) {
            blocks = myData.about(asking.asker()).stream().map(this::block).toList();
        }
        return blocks;
    }

    public Slice<AccessRow> getViews() {
        if (views == null) {
            views = accessLog.seen(asking.asker(), new Paging(page, VIEWS_A_PAGE));
        }
        return views;
    }

    public int getViewsAPage() {
        return VIEWS_A_PAGE;
    }

    public String purpose(Purpose purpose) {
        return new CategoryWords(locale()).purpose(purpose);
    }

    /** What the viewer said it was for, empty when nobody asked. */
    public String look(Look look) {
        return new CategoryWords(locale()).look(look);
    }

    private Block block(PersonalRecords records) {
        CategoryWords words = new CategoryWords(locale());
        CategoryLine line = CategoryLine.of(VisibilityTable.category(records.category()), periods, locale());
        List<List<String>> rows = records.rows().stream()
                .limit(ROWS_SHOWN)
                .map(row -> row.stream().map(words::value).toList())
                .toList();
        return new Block(line, words.labels(records), rows, records.rows().size());
    }

    private Locale locale() {
        return faces.getViewRoot().getLocale();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
