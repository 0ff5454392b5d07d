package org.rosenstock.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.shared.NotFound;
import org.rosenstock.training.RoomForm;
import org.rosenstock.training.RoomRow;
import org.rosenstock.training.Rooms;

/** Page /training/rooms: the rooms of live training; with {@code id} one of them to be changed. */
@Named
@ViewScoped
public class RoomsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Asking asking;

    @Inject
    transient Rooms rooms;

    @Inject
    transient HttpServletRequest request;

    private long id;
    private int version;
    private String name = "";
    private String place = "";
    private int seats = 16;
    private String equipment = "";
    private String accessibility = "";
    private transient @Nullable List<RoomRow> list;

    public void load() {
        String chosen = Objects.requireNonNullElse(request.getParameter("id"), "");
        if (!chosen.isEmpty()) {
            show(getList().stream()
                    .filter(room -> String.valueOf(room.id()).equals(chosen))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("training room " + chosen)));
        }
        getList();
    }

    private void show(RoomRow room) {
        id = room.id();
        version = room.version();
        name = room.name();
        place = room.place();
        seats = room.seats();
        equipment = room.equipment();
        accessibility = room.accessibility();
    }

    public List<RoomRow> getList() {
        if (list == null) {
            list = rooms.list(asking.asker());
        }
        return list;
    }

    public String save() {
        RoomForm form = new RoomForm(name, place, seats, equipment, accessibility, version);
        if (id == 0) {
            rooms.add(asking.asker(), form);
        } else {
            rooms.change(asking.asker(), id, form);
        }
        return again("training.rooms.saved");
    }

    public String retire(long room) {
        rooms.retire(asking.asker(), room);
        return again("training.rooms.retired");
    }

    public String restore(long room) {
        rooms.restore(asking.asker(), room);
        return again("training.rooms.restored");
    }

    private static String again(String said) {
        TrainingPages.say(said);
        return "/training/rooms?faces-redirect=true";
    }

    public boolean isNew() {
        return id == 0;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = Objects.requireNonNullElse(place, "");
    }

    public String getEquipment() {
        return equipment;
    }

    public void setEquipment(@Nullable String equipment) {
        this.equipment = Objects.requireNonNullElse(equipment, "");
    }

    public String getAccessibility() {
        return accessibility;
    }

    public void setAccessibility(@Nullable String accessibility) {
        this.accessibility = Objects.requireNonNullElse(accessibility, "");
    }

    public int getSeats() {
        return seats;
    }

    public void setSeats(int seats) {
        this.seats = seats;
    }
}
