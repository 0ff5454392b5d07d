package org.rosenstock.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.qualification.InstructionForm;
import org.rosenstock.qualification.InstructionMethod;
import org.rosenstock.qualification.InstructionTopic;
import org.rosenstock.qualification.Instructions;
import org.rosenstock.shared.DateText;

/** Page /qualification/instruct: opens an instruction on site. */
@Named
@RequestScoped
public class InstructView {

    @Inject
    Asking asking;

    @Inject
    Instructions instructions;

    @Inject
    Clock clock;

    private String topic = "";
    private String name = "";
    private String topicVersion = "";
    private String on = "";
    private String place = "";
    private InstructionMethod method = InstructionMethod.CONFIRMED_ON_SCREEN;
    private @Nullable List<InstructionTopic> topics;

    /** Begins with today. */
    public void load() {
        getTopics();
        on = DateText.of(LocalDate.now(clock));
    }

    public List<InstructionTopic> getTopics() {
        if (topics == null) {
            topics = instructions.topics(asking.asker());
        }
        return topics;
    }

    public List<InstructionMethod> getMethods() {
        return InstructionMethod.planned();
    }

    public String open() {
        Optional<InstructionTopic> chosen =
                getTopics().stream().filter(each -> each.key().equals(topic)).findFirst();
        long id = instructions.open(
                asking.asker(),
                new InstructionForm(
                        chosen.map(InstructionTopic::requirement).orElse(0L),
                        chosen.map(InstructionTopic::part).orElse(0),
                        name,
                        topicVersion,
                        DateText.parse(on).orElse(null),
                        place,
                        method));
        return "/qualification/instruction?faces-redirect=true&id=" + id;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(@Nullable String topic) {
        this.topic = plain(topic);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = plain(name);
    }

    public String getTopicVersion() {
        return topicVersion;
    }

    public void setTopicVersion(@Nullable String topicVersion) {
        this.topicVersion = plain(topicVersion);
    }

    public String getOn() {
        return on;
    }

    public void setOn(@Nullable String on) {
        this.on = plain(on);
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = plain(place);
    }

    public InstructionMethod getMethod() {
        return method;
    }

    public void setMethod(InstructionMethod method) {
        this.method = method;
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text;
    }
}
