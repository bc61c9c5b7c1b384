// SPDX-License-Identifier: Apache-2.0
#include "web/components/identity_bar/identity_bar.hpp"

#include <string_view>

namespace wayhome::web {
namespace {

void write_fact(HtmlWriter& w, std::string_view name, const Content& value) {
    w.open("div", {{"class", "wayhome-identity-bar__fact"}})
        .element("dt", {{"class", "wayhome-identity-bar__name"}}, name)
        .open("dd", {{"class", "wayhome-identity-bar__value"}});
    write(w, value);
    w.close("dd").close("div");
}

Content child_of(const IdentityBar& bar) {
    if (bar.href.empty()) return bar.name_or_initials;
    HtmlWriter w;
    w.element("a", {{"class", "govuk-link"}, {"href", bar.href}}, bar.name_or_initials);
    return std::move(w).finish();
}

Html limit_of(const LegalLimit& limit) {
    HtmlWriter w;
    if (limit.is_near)
        w.element("strong", {{"class", "govuk-tag govuk-tag--red"}}, "Soon").text(" ");
    w.text(limit.name).text(": ").element("time", {{"datetime", limit.machine}}, limit.words);
    return std::move(w).finish();
}

}  // namespace

void write(HtmlWriter& w, const IdentityBar& bar) {
    w.open("section",
           {{"class", "wayhome-identity-bar"}, {"aria-label", "Child: " + bar.name_or_initials}})
        .open("div", {{"class", "govuk-width-container"}})
        .open("dl", {{"class", "wayhome-identity-bar__facts"}});
    write_fact(w, "Child", child_of(bar));
    write_fact(w, "Age", bar.age);
    if (!bar.pathway.empty()) write_fact(w, "Pathway", bar.pathway);
    write_fact(w, "Legal status", render(bar.legal_status));
    if (!bar.authority.empty()) write_fact(w, "Legal authority", bar.authority);
    if (bar.next_limit) write_fact(w, "Next legal limit", limit_of(*bar.next_limit));
    w.close("dl");
    if (!bar.alarm.empty())
        w.open("p", {{"class", "wayhome-identity-bar__alarm"}})
            .element("strong", {{"class", "govuk-tag govuk-tag--red"}}, "Alarm")
            .text(" " + bar.alarm)
            .close("p");
    if (bar.is_restricted)
        w.open("p", {{"class", "wayhome-identity-bar__restricted"}})
            .element("strong", {{"class", "govuk-tag govuk-tag--red"}}, "Restricted record")
            .text(" Only people named on it may open it. Every view is recorded.")
            .close("p");
    if (!bar.alerts.empty()) {
        w.open("ul", {{"class", "wayhome-identity-bar__alerts"}, {"aria-label", "Alerts"}});
        for (const auto& alert : bar.alerts) w.element("li", {}, alert);
        w.close("ul");
    }
    w.close("div").close("section");
}

}  // namespace wayhome::web
