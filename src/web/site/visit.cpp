// SPDX-License-Identifier: Apache-2.0
#include "web/site/visit.hpp"

#include <algorithm>
#include <charconv>

#include "application/session/password.hpp"
#include "kernel/london_time.hpp"
#include "kernel/text.hpp"
#include "web/components/button/button.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/typography/typography.hpp"
#include "web/site/form_token.hpp"
#include "web/site/navigation.hpp"

namespace wayhome::web {
namespace {

constexpr int no_version = -1;

/// A number no two presses share, and the same for a repeated press of one form: the key is made
/// with the page and comes back with it. Everything else entered makes the fingerprint.
std::string fingerprint_of(const Request& request) {
    std::string content = request.path;
    for (const auto& [name, value] : request.form) {
        if (name == csrf_token_field || name == idempotency_key_field) continue;
        content += '\n';
        content += name;
        content += '=';
        content += value;
    }
    for (const auto& upload : request.uploads) {
        content += '\n';
        content += upload.field;
        content += application::sha256_hex(upload.bytes);
    }
    return application::sha256_hex(content);
}

/// What the person wrote in sentences, so that none of it is lost with a press that came too late.
Html written_in_vain(const Visit& visit) {
    constexpr std::size_t shortest_sentence = 12;
    HtmlWriter w;
    for (const auto& [name, value] : visit.request().form) {
        if (name.find("password") != std::string_view::npos) continue;
        const bool is_sentence =
            value.size() >= shortest_sentence && value.find(' ') != std::string_view::npos;
        if (is_sentence) write(w, InsetText{std::string{value}});
    }
    auto texts = std::move(w).finish();
    if (texts.view().empty()) return {};
    return joined(
        {render(Paragraph{"You had written, to be copied if it still holds:"}), std::move(texts)});
}

}  // namespace

Visit::Visit(const Site& site, const Request& request, application::SignedIn person)
    : site_(site), request_(request), person_(std::move(person)) {}

bool Visit::may(access::Permission permission) const {
    return access::may(person_.actor(), permission);
}

application::Asked Visit::asked() const {
    return {person_.actor(), entered(idempotency_key_field),
            request_.method == Method::post ? fingerprint_of(request_) : "", request_.request_id};
}

std::string Visit::entered(std::string_view field) const {
    const auto value = request_.form.first(field);
    return value ? std::string{trimmed(*value)} : std::string{};
}

int Visit::seen_version() const {
    const auto text = entered(version_field);
    int version = no_version;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), version);
    return read.ec == std::errc{} && read.ptr == text.data() + text.size() ? version : no_version;
}

HiddenFields Visit::hidden(std::optional<int> version) const {
    HiddenFields fields{
        masked_token(person_.form_token), application::random_token(), std::nullopt, {}};
    if (version) fields.version = std::to_string(*version);
    return fields;
}

PageFrame Visit::frame(std::string title) const {
    PageFrame page;
    page.title = std::move(title);
    page.navigation = navigation_for(*this);
    page.signed_in =
        SignedIn{person_.account.name, person_.organisation.name, masked_token(person_.form_token)};
    if (site_.demonstration != nullptr) {
        page.demonstration = DemoBanner{in_words(now()), "/demonstration/clock"};
    }
    return page;
}

Response shown(const PageFrame& page) {
    constexpr int unprocessable = 422;
    return html_page(page.has_errors ? unprocessable : 200,
                     std::string{std::move(render(page)).released()});
}

Response not_there() {
    return bare(404);
}

Response changed_meanwhile(const Visit& visit, const std::string& look_again) {
    auto page = visit.frame("This has changed");
    page.main = joined({
        render(Heading{.text = "This has changed since you opened it", .level = 1}),
        render(
            Paragraph{"Somebody else saved a change, or it has moved on, while your page was open. "
                      "Nothing you entered has been recorded."}),
        written_in_vain(visit),
        render(Paragraph{"Look at how it stands now, then decide again."}),
        render(Button{.text = "Look at it now", .href = look_again}),
    });
    auto response = shown(page);
    response.status = 409;
    return response;
}

std::vector<FieldError> errors_of(const application::Problems& problems) {
    std::vector<FieldError> errors;
    errors.reserve(problems.size());
    for (const auto& problem : problems) errors.push_back({problem.field, problem.words});
    return errors;
}

Response after_press(const Visit& visit, const application::Answer& answer,
                     const std::string& look_again,
                     const std::function<Response(const std::vector<FieldError>&)>& same_page) {
    if (answer) return redirect_to(answer->look_at);
    if (const auto* const problems = std::get_if<application::Problems>(&answer.error())) {
        return same_page(errors_of(*problems));
    }
    if (std::holds_alternative<application::Stale>(answer.error())) {
        return changed_meanwhile(visit, look_again);
    }
    return not_there();
}

Response if_seen(const Visit& visit, const application::Answer& answer,
                 const std::function<Response()>& page) {
    return answer ? page()
                  : after_press(visit, answer, "/", [](const auto&) { return not_there(); });
}

}  // namespace wayhome::web
