// SPDX-License-Identifier: Apache-2.0
#include "application/queries/see_form.hpp"

#include "application/case_facts.hpp"
#include "application/load_case.hpp"
#include "application/referral/form_context.hpp"
#include "application/referral/submit_referral.hpp"
#include "application/subjects.hpp"
#include "domain/referral/form/disclosed_question.hpp"

namespace wayhome::application {
namespace {

using access::Permission;

SeenForm read_form(Work& work, const referral::Referral& referral) {
    const auto facts = case_facts(work.records, work.actor(), referral);
    SeenForm form{.referral = referral,
                  .answers = work.records.referrals().answers(referral.id),
                  .councils = council_choices(work.records),
                  .now = work.now,
                  .may_read = access::disclosure(work.actor(), facts)};
    form.law = legal_standing(work, referral, form.may_read);
    if (referral.child) form.child = work.records.children().by_id(*referral.child);
    for (auto& each : work.records.referrals().attachments(referral.id)) {
        if (referral::is_disclosed(each, form.may_read, facts.relation)) {
            form.documents.push_back(std::move(each));
        }
    }
    return form;
}

void add_what_is_open(Work& work, SeenForm& form) {
    const auto& referral = form.referral;
    if (referral.status != referral::ReferralStatus::draft) return;
    form.stops = what_stops_sending(work, referral, form.answers);
    if (referral.child) {
        form.other_open = other_open_referral(work.records, *referral.child, referral.id);
    } else if (const auto entered = entered_child(work, referral, form.answers)) {
        form.known = known_children(work, *entered);
    }
}

void take_out_undisclosed(SeenForm& form) {
    std::erase_if(form.answers, [&](const auto& each) {
        const auto* const question = referral::question(each.first);
        return question == nullptr || !referral::is_disclosed(*question, form.may_read);
    });
}

Answer seen(const referral::Referral& referral) {
    return Done{"", subject_of(referral.id), referral.child};
}

}  // namespace

Answer see_form(const Desk& desk, const Asked& asked, ReferralId id,
                std::optional<SeenForm>& form) {
    return view(desk, asked, Permission::edit_referral, [&](Work& work) -> Answer {
        const auto referral = referral_for(work, id, Permission::edit_referral);
        if (!referral) return passed_on(referral);
        form = read_form(work, *referral);
        add_what_is_open(work, *form);
        return seen(*referral);
    });
}

Answer print_referral(const Desk& desk, const Asked& asked, ReferralId id,
                      std::optional<SeenForm>& form) {
    return view(desk, asked, Permission::print_referral, [&](Work& work) -> Answer {
        const auto referral = referral_for(work, id, Permission::print_referral);
        if (!referral) return passed_on(referral);
        form = read_form(work, *referral);
        form->disclosed = disclosed_answers(form->context(), form->may_read);
        form->information = information_for(work.records, work.actor(), id);
        take_out_undisclosed(*form);
        return seen(*referral);
    });
}

Answer see_documents(const Desk& desk, const Asked& asked, ReferralId id,
                     std::optional<SeenForm>& form) {
    return view(desk, asked, Permission::attach_document, [&](Work& work) -> Answer {
        const auto referral = referral_for(work, id, Permission::attach_document);
        if (!referral) return passed_on(referral);
        form = read_form(work, *referral);
        return seen(*referral);
    });
}

Answer open_document(const Desk& desk, const Asked& asked, AttachmentId id,
                     std::optional<OpenedDocument>& opened) {
    return view(desk, asked, Permission::see_referral, [&](Work& work) -> Answer {
        const auto attachment = work.records.referrals().attachment(id);
        if (!attachment) return no(NotFound{});
        const auto referral = referral_for(work, attachment->referral, Permission::see_referral);
        if (!referral) return passed_on(referral);
        const auto facts = case_facts(work.records, work.actor(), *referral);
        const auto may_read = access::disclosure(work.actor(), facts);
        if (!referral::is_disclosed(*attachment, may_read, facts.relation)) return no(Forbidden{});
        opened = OpenedDocument{*attachment, work.records.referrals().attachment_bytes(id)};
        return Done{"", subject_of(id), referral->child};
    });
}

}  // namespace wayhome::application
