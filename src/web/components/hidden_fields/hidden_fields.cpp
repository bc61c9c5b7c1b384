// SPDX-License-Identifier: Apache-2.0
#include "web/components/hidden_fields/hidden_fields.hpp"

namespace wayhome::web {
namespace {

void write_field(HtmlWriter& w, std::string_view name, std::string_view value) {
    w.open("input", {{"type", "hidden"}, {"name", name}, {"value", value}});
}

}  // namespace

void write(HtmlWriter& w, const HiddenFields& fields) {
    if (!fields.csrf_token.empty()) write_field(w, csrf_token_field, fields.csrf_token);
    if (fields.idempotency_key) write_field(w, idempotency_key_field, *fields.idempotency_key);
    if (fields.version) write_field(w, version_field, *fields.version);
    for (const auto& [name, value] : fields.others) write_field(w, name, value);
}

}  // namespace wayhome::web
