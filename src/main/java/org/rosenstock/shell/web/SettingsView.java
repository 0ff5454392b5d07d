package org.rosenstock.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Setting;
import org.rosenstock.shared.Texts;
import org.rosenstock.shell.Administration;
import org.rosenstock.shell.Administration.SettingRow;
import org.rosenstock.shell.Labels;

/** Page /shell/settings: values that may change while the platform runs. */
@Named
@RequestScoped
public class SettingsView {

    @Inject
    Asking asking;

    @Inject
    Administration administration;

    @Inject
    HttpServletRequest request;

    private List<SettingRow> rows = List.of();
    private @Nullable String value;

    public void load() {
        rows = administration.settings(asking.asker());
    }

    public List<SettingRow> getRows() {
        return rows;
    }

    public String label(Setting setting) {
        return Labels.of(Faces.getLocale(), "settings", setting.key());
    }

    /** What holds, in words. */
    public String shown(SettingRow row) {
        if (row.setting().kind() == Setting.Kind.FLAG) {
            return Texts.get(Faces.getLocale(), "shell.settings." + row.value());
        }
        return row.value().isEmpty() ? "–" : row.value();
    }

    /** Key of the setting whose form is open. */
    public String getKey() {
        return Optional.ofNullable(request.getParameter("key")).orElse("");
    }

    public SettingRow getChosen() {
        return administration.settings(asking.asker()).stream()
                .filter(row -> row.setting().key().equals(getKey()))
                .findFirst()
                .orElseThrow(() -> new NotFound("setting " + getKey()));
    }

    public String save() {
        administration.change(asking.asker(), getKey(), value == null ? "" : value);
        Messages.addFlashGlobalInfo(Texts.get(Faces.getLocale(), "shell.settings.saved"));
        return "/shell/settings?faces-redirect=true";
    }

    public String getValue() {
        return value == null ? getChosen().value() : value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }
}
