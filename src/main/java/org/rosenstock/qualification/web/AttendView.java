package org.rosenstock.qualification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.Attendances;
import org.rosenstock.qualification.InstructionOffer;

/** Page /qualification/attend: somebody enters the code of an instruction, sees what it is, and confirms. */
@Named
@ViewScoped
public class AttendView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Asking asking;

    @Inject
    transient Attendances attendances;

    private String code = "";
    private transient @Nullable InstructionOffer offer;

    public void look() {
        offer = attendances.find(asking.asker(), code);
    }

    public void back() {
        offer = null;
        code = "";
    }

    public String confirm() {
        InstructionOffer confirmed = attendances.confirm(asking.asker(), code);
        PageMessages.afterRedirect("qualification.attend.done", confirmed.topic());
        return "/qualification/evidence?faces-redirect=true";
    }

    public @Nullable InstructionOffer getOffer() {
        return offer;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
