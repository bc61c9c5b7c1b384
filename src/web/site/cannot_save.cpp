// SPDX-License-Identifier: Apache-2.0
#include "web/site/cannot_save.hpp"

#include <algorithm>
#include <cctype>

#include "application/store_failure.hpp"
#include "web/components/button/button.hpp"
#include "web/components/file_upload/file_upload.hpp"
#include "web/components/form/form.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/typography/typography.hpp"
#include "web/server/failed_with_page.hpp"

namespace wayhome::web {
namespace {

constexpr int service_unavailable = 503;
constexpr auto seconds_to_wait = "5";

struct Words {
    std::string title;
    std::string what_happened;
};

const Words nothing_saved{
    "We cannot save now",
    "Nothing was recorded: the service has no room to save, or cannot reach its database. You can "
    "still look at other pages."};
const Words perhaps_saved{
    "We cannot say whether this was saved",
    "The service lost its connection while it was saving. If it was saved, trying again shows you "
    "the result and does nothing a second time."};

bool is_unseen(const std::string& name) {
    return name == csrf_token_field || name == idempotency_key_field || name == version_field;
}

/// Ids and tokens say nothing to a person.
bool is_a_number_of_ours(const std::string& value) {
    constexpr std::size_t length_of_id = 32;
    return value.size() >= length_of_id &&
           std::all_of(value.begin(), value.end(),
                       [](unsigned char c) { return std::isxdigit(c) != 0 || c == '-'; });
}

/// Codes as words: underscores as spaces, the first letter a capital.
std::string in_plain_form(std::string code) {
    for (auto& each : code) {
        if (each == '_' || each == '-' || each == '.') each = ' ';
    }
    if (!code.empty()) {
        code[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(code[0])));
    }
    return code;
}

std::string shown_value(const std::string& value) {
    const bool is_prose = value.find_first_of(" \n.,") != std::string::npos;
    return is_prose ? value : in_plain_form(value);
}

Html what_was_entered(const Request& request) {
    SummaryList list;
    for (const auto& [name, value] : request.form) {
        if (is_unseen(name) || value.empty() || is_a_number_of_ours(value)) continue;
        list.rows.push_back({in_plain_form(name), shown_value(value), {}});
    }
    if (list.rows.empty()) return {};
    return joined({render(Heading{.text = "What you entered"}), render(list)});
}

Html the_form_again(const Visit& visit) {
    const auto& request = visit.request();
    Form form{.action = request.path, .has_files = !request.uploads.empty()};
    form.hidden.csrf_token = visit.hidden().csrf_token;
    for (const auto& [name, value] : request.form) {
        if (name != csrf_token_field) form.hidden.others.emplace_back(name, value);
    }
    Html files;
    for (const auto& upload : request.uploads) {
        const auto words = "Choose this file again: " + upload.filename;
        files = joined({files, render(FileUpload{.id = upload.field, .label = {words}})});
    }
    form.content = joined({files, render(Button{.text = "Try again"})});
    return render(form);
}

[[noreturn]] void fail_with_kept_form(const Visit& visit, const Words& words,
                                      const std::string& failure) {
    auto page = visit.frame(words.title);
    page.main = joined({
        render(Heading{.text = words.title, .level = 1}),
        render(Paragraph{words.what_happened}),
        render(Paragraph{"What you entered is kept in this page. Wait a few minutes, then try "
                         "again. Do not close this page before."}),
        what_was_entered(visit.request()),
        the_form_again(visit),
        render(Paragraph{"Reference: " + visit.request().request_id, true}),
    });
    auto response = shown(page);
    response.status = service_unavailable;
    response.add_header("Retry-After", seconds_to_wait);
    throw FailedWithPage{failure, std::move(response)};
}

}  // namespace

Response or_busy(const std::function<Response()>& work) {
    try {
        return work();
    } catch (const application::UniqueViolation&) {
        throw;
    } catch (const application::StoreFailure& failure) {
        auto response = bare(service_unavailable);
        response.add_header("Retry-After", seconds_to_wait);
        throw FailedWithPage{failure.what(), std::move(response)};
    }
}

Response or_kept_form(const Visit& visit, const std::function<Response(const Visit&)>& handler) {
    try {
        return handler(visit);
    } catch (const application::UniqueViolation&) {
        throw;
    } catch (const application::OutcomeUnknown& failure) {
        fail_with_kept_form(visit, perhaps_saved, failure.what());
    } catch (const application::StoreFailure& failure) {
        fail_with_kept_form(visit, nothing_saved, failure.what());
    }
}

}  // namespace wayhome::web
