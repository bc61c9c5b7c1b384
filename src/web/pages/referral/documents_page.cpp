// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "application/addresses.hpp"
#include "application/referral/attach_document.hpp"
#include "web/components/button/button.hpp"
#include "web/components/file_upload/file_upload.hpp"
#include "web/components/form/form.hpp"
#include "web/components/radios/radios.hpp"
#include "web/components/table/table.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/referral/form_page.hpp"
#include "web/pages/referral/referral_pages.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenForm;

std::string size_words(std::int64_t bytes) {
    if (bytes < 1024) return fmt::format("{} bytes", bytes);
    if (bytes < 1024 * 1024) return fmt::format("{} KB", bytes / 1024);
    return fmt::format("{:.1f} MB", static_cast<double>(bytes) / (1024.0 * 1024.0));
}

Html removal(const Visit& visit, const SeenForm& form, const referral::Attachment& document) {
    if (!application::may_remove(visit.person().actor(), form.referral, document)) return {};
    Form remove{.action = "/attachments/" + document.id.text() + "/removals",
                .hidden = visit.hidden()};
    remove.content =
        render(Button{.text = "Remove " + document.file_name, .kind = ButtonKind::secondary});
    return render(remove);
}

Html documents_table(const Visit& visit, const SeenForm& form) {
    Table table{.id = "documents", .caption = "Documents of this referral"};
    table.columns = {{"File"}, {"Kind"}, {"Who may open it"}, {"Added"}, {"Remove"}};
    table.words_when_empty = "No documents yet.";
    for (const auto& each : form.documents) {
        table.rows.push_back(
            {joined({render(Link{each.file_name, "/attachments/" + each.id.text()}),
                     render(Paragraph{size_words(each.bytes), true})}),
             std::string{referral::attachment_kinds.words_for(each.kind)},
             std::string{referral::attachment_readers.words_for(each.readers)}, moment(each.added),
             removal(visit, form, each)});
    }
    return render(table);
}

template <class List>
Html radios_of(const Visit& visit, const List& list, std::string name, std::string legend,
               const std::vector<FieldError>& errors) {
    Radios radios{.name = name,
                  .legend = {std::move(legend)},
                  .error = error_of(errors, name),
                  .chosen = visit.entered(name)};
    for (const auto& each : list) {
        radios.items.push_back({.value = std::string{each.code}, .text = std::string{each.words}});
    }
    return render(radios);
}

Response documents_page(const Visit& visit, const SeenForm& form,
                        const std::vector<FieldError>& errors) {
    const auto here = application::address_of(form.referral.id);
    const bool edits = visit.may(Permission::edit_referral);
    auto page = form_frame(visit, form, "Documents", {.href = edits ? here + "/tasks" : here});
    page.has_errors = !errors.empty();
    Form add{.action = here + "/documents", .hidden = visit.hidden(), .has_files = true};
    add.content = joined({
        render(FileUpload{.id = "document",
                          .label = {"Upload a file", TextSize::medium},
                          .hint = "PDF, PNG, JPEG, Word (.docx) or plain text, up to 10MB",
                          .error = error_of(errors, "document"),
                          .accept = ".pdf,.png,.jpg,.jpeg,.docx,.txt"}),
        radios_of(visit, referral::attachment_kinds, "kind", "What kind of document is it?",
                  errors),
        radios_of(visit, referral::attachment_readers, "readers",
                  "Who may open it, besides your organisation?", errors),
        render(Button{.text = "Add the document"}),
    });
    page.main = joined({
        render(ErrorSummary{errors}),
        render(Heading{.text = "Documents",
                       .level = 1,
                       .size = TextSize::large,
                       .caption = form.referral.reference}),
        documents_table(visit, form),
        render(Heading{.text = "Add a document"}),
        render(add),
    });
    return shown(page);
}

Response add_document(const Visit& visit) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    application::AttachDocument wanted{
        .referral = *id, .kind = visit.entered("kind"), .readers = visit.entered("readers")};
    for (const auto& upload : visit.request().uploads) {
        if (upload.field != "document") continue;
        wanted.chosen = true;
        wanted.file_name = upload.filename;
        wanted.bytes = upload.bytes;
    }
    const auto answer = application::attach_document(visit.desk(), visit.asked(), wanted);
    return after_press(
        visit, answer, application::address_of(*id) + "/documents",
        [&](const std::vector<FieldError>& errors) {
            return with_form(visit, application::see_documents,
                             [&](const auto& form) { return documents_page(visit, form, errors); });
        });
}

Response remove_document(const Visit& visit) {
    const auto id = visit.id<AttachmentId>("attachment");
    if (!id) return not_there();
    const auto answer = application::remove_document(visit.desk(), visit.asked(), {*id});
    return after_press(visit, answer, "/referrals",
                       [&](const auto&) { return changed_meanwhile(visit, "/referrals"); });
}

Response open_document(const Visit& visit) {
    const auto id = visit.id<AttachmentId>("attachment");
    if (!id) return not_there();
    std::optional<application::OpenedDocument> opened;
    const auto answer = application::open_document(visit.desk(), visit.asked(), *id, opened);
    return if_seen(visit, answer, [&] {
        return download(opened->attachment.file_name, opened->attachment.content_type,
                        Body{std::move(opened->bytes)});
    });
}

}  // namespace

void add_document_pages(SiteRoutes& routes) {
    constexpr auto path = "/referrals/{referral}/documents";
    routes.page(path, Permission::attach_document, [](const Visit& visit) {
        return with_form(visit, application::see_documents,
                         [&](const auto& form) { return documents_page(visit, form, {}); });
    });
    routes.form(path, Permission::attach_document, add_document);
    routes.page("/attachments/{attachment}", Permission::see_referral, open_document);
    routes.form("/attachments/{attachment}/removals", Permission::attach_document, remove_document);
}

}  // namespace wayhome::web
