// SPDX-License-Identifier: Apache-2.0
#include "web/pages/child/access_page.hpp"

#include <charconv>
#include <limits>

#include "application/addresses.hpp"
#include "application/child/restrict_child.hpp"
#include "kernel/london_time.hpp"
#include "web/components/button/button.hpp"
#include "web/components/form/form.hpp"
#include "web/components/pagination/pagination.hpp"
#include "web/components/radios/radios.hpp"
#include "web/components/table/table.hpp"
#include "web/components/tag/tag.hpp"
#include "web/components/text_input/text_input.hpp"
#include "web/components/textarea/textarea.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/child/restriction_form.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::AccessRecord;

std::int64_t before_number(const Visit& visit) {
    constexpr auto newest = std::numeric_limits<std::int64_t>::max();
    const auto text = visit.request().query.first("before");
    if (!text) return newest;
    std::int64_t number = newest;
    std::from_chars(text->data(), text->data() + text->size(), number);
    return number;
}

std::string words_for(const application::AuditEntry& entry) {
    const auto permission = access::permissions.from(entry.action);
    const auto action =
        permission ? std::string{access::permissions.words_for(*permission)} : entry.action;
    return action + " (" + entry.outcome + ")";
}

Html log_table(const AccessRecord& record) {
    Table table{.id = "access-log", .caption = "Who looked at or changed this record"};
    table.columns = {{"When"}, {"Who"}, {"Organisation"}, {"What"}};
    table.words_when_empty = "Nobody yet.";
    for (const auto& line : record.lines) {
        const auto& entry = line.entry.entry;
        table.rows.push_back({render(Time{in_words(entry.at), to_iso(entry.at)}),
                              line.person.empty() ? "The system" : line.person, line.organisation,
                              words_for(entry)});
    }
    return render(table);
}

std::string in_words(const AccessRecord::Reader& reader) {
    return reader.account.name + ", " + reader.organisation;
}

Html readers_list(const AccessRecord& record) {
    List readers;
    for (const auto& reader : record.readers) readers.items.emplace_back(in_words(reader));
    return joined({render(Heading{"People named for this record"}), render(readers)});
}

Html unnaming_form(const Visit& visit, const AccessRecord& record,
                   const std::vector<FieldError>& errors) {
    Radios readers{.name = "reader",
                   .legend = {"Whose access ends?"},
                   .hint = "What they read stays in the record of who looked.",
                   .error = error_of(errors, "reader"),
                   .chosen = visit.entered("reader")};
    for (const auto& reader : record.readers) {
        readers.items.push_back({.value = reader.account.id.text(), .text = in_words(reader)});
    }
    Form form{.action = application::address_of(record.child->id) + "/former-readers",
              .hidden = visit.hidden()};
    form.content =
        joined({render(readers),
                render(Button{.text = "End this person's access", .kind = ButtonKind::secondary})});
    return render(form);
}

Html words_field(const Visit& visit, const std::vector<FieldError>& errors) {
    return render(Textarea{.id = "words",
                           .label = {"Why"},
                           .error = error_of(errors, "words"),
                           .value = visit.entered("words")});
}

Html restriction_forms(const Visit& visit, const AccessRecord& record,
                       const std::vector<FieldError>& errors) {
    if (!record.child->restricted) return restriction_form(visit, record, errors);
    const auto here = application::address_of(record.child->id);
    Form change{.action = here + "/unrestricted", .hidden = visit.hidden(record.child->version)};
    change.content =
        joined({words_field(visit, errors),
                render(Button{.text = "End the restriction", .kind = ButtonKind::warning})});

    Form name{.action = here + "/readers", .hidden = visit.hidden()};
    name.content =
        joined({render(TextInput{.id = "username",
                                 .label = {"Username of another person who needs to see it"},
                                 .error = error_of(errors, "username"),
                                 .value = visit.entered("username"),
                                 .width = InputWidth::characters_20,
                                 .autocomplete = "off",
                                 .is_spellchecked = false}),
                render(Button{.text = "Name this person", .kind = ButtonKind::secondary})});
    return joined(
        {readers_list(record), render(name), unnaming_form(visit, record, errors), render(change)});
}

Html older_link(const AccessRecord& record) {
    if (record.lines.empty() || record.lines.back().entry.number <= 1) return {};
    const auto last = std::to_string(record.lines.back().entry.number);
    return render(Pagination{.label = "Older entries", .next = PageLink{"?before=" + last, ""}});
}

Response access_page(const Visit& visit, ChildId child, const std::vector<FieldError>& errors) {
    AccessRecord record;
    const auto seen = application::see_access_record(visit.desk(), visit.asked(), child,
                                                     before_number(visit), record);
    return if_seen(visit, seen, [&] {
        auto page = visit.frame("Access to this child's record");
        page.has_errors = !errors.empty();
        page.width = PageWidth::wide;
        const bool may_restrict = visit.may(Permission::restrict_child);
        page.main =
            joined({render(ErrorSummary{errors}),
                    render(Heading{.text = "Access to this child's record",
                                   .level = 1,
                                   .caption = child::initials(*record.child)}),
                    record.child->restricted ? render(Tag{"Restricted", TagColour::red}) : Html{},
                    log_table(record), older_link(record),
                    may_restrict ? restriction_forms(visit, record, errors) : Html{}});
        return shown(page);
    });
}

using Change = application::Answer (*)(const Visit&, ChildId);

PageHandler change(Change what) {
    return [what](const Visit& visit) {
        const auto child = visit.id<ChildId>("child");
        if (!child) return not_there();
        const auto look_again = application::address_of(*child) + "/access";
        return after_press(visit, what(visit, *child), look_again,
                           [&](const auto& errors) { return access_page(visit, *child, errors); });
    };
}

Response restrict(const Visit& visit) {
    const auto child = visit.id<ChildId>("child");
    if (!child) return not_there();
    return restriction_pressed(
        visit, *child, [&](const auto& errors) { return access_page(visit, *child, errors); });
}

application::Answer unrestrict(const Visit& visit, ChildId child) {
    return application::unrestrict_child(visit.desk(), visit.asked(),
                                         {child, visit.seen_version(), visit.entered("words")});
}

application::Answer unname(const Visit& visit, ChildId child) {
    return application::unname_reader(visit.desk(), visit.asked(),
                                      {child, AccountId::from(visit.entered("reader"))});
}

application::Answer name(const Visit& visit, ChildId child) {
    return application::name_reader(visit.desk(), visit.asked(),
                                    {child, visit.entered("username")});
}

}  // namespace

void add_access_pages(SiteRoutes& routes) {
    routes.page("/children/{child}/access", Permission::see_access_log, [](const Visit& visit) {
        const auto child = visit.id<ChildId>("child");
        return child ? access_page(visit, *child, {}) : not_there();
    });
    routes.form("/children/{child}/restricted", Permission::restrict_child, restrict);
    routes.form("/children/{child}/unrestricted", Permission::restrict_child, change(unrestrict));
    routes.form("/children/{child}/readers", Permission::restrict_child, change(name));
    routes.form("/children/{child}/former-readers", Permission::restrict_child, change(unname));
}

}  // namespace wayhome::web
