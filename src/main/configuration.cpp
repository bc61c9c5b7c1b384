// SPDX-License-Identifier: Apache-2.0
#include "main/configuration.hpp"

namespace wayhome {

/// toml++ takes some texts for impossible, such as "[=edge]", and would end the program over them.
struct TakenForImpossible {};

constexpr void not_impossible(bool holds) {
    if (!holds) throw TakenForImpossible{};
}

}  // namespace wayhome

#define TOML_ASSERT(holds) ::wayhome::not_impossible((holds) ? true : false)

#include <fmt/format.h>
#include <toml++/toml.h>

#include <charconv>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "main/command.hpp"
#include "main/file_bytes.hpp"
#include "main/letters_in_quotes.hpp"

namespace wayhome {
namespace {

[[noreturn]] void refuse_input(const std::string& words) {
    throw CommandRefused{ExitStatus::invalid_input, words};
}

std::string place(const std::string& file, const toml::node& node) {
    return fmt::format("{}, line {}, column {}", file, node.source().begin.line,
                       node.source().begin.column);
}

void only(const std::string& file, const toml::table& table,
          std::initializer_list<std::string_view> allowed) {
    for (const auto& [key, node] : table) {
        const auto* const found = std::find(allowed.begin(), allowed.end(), key.str());
        if (found == allowed.end()) {
            refuse_input(fmt::format("{}: found `{}`; allowed: {}", place(file, node), key.str(),
                                     fmt::join(allowed, ", ")));
        }
    }
}

/// Reads members of one table, each with its kind and range.
class Members {
  public:
    Members(const std::string& file, const toml::table& all, std::string_view name)
        : file_(file), table_(all[name].as_table()) {
        const auto* const node = all.get(name);
        if (node != nullptr && table_ == nullptr) {
            refuse_input(fmt::format("{}: `{}` must be a table", place(file, *node), name));
        }
    }

    void allow(std::initializer_list<std::string_view> allowed) const {
        if (table_ != nullptr) only(file_, *table_, allowed);
    }

    std::int64_t number(std::string_view name, std::int64_t otherwise, std::int64_t most) const {
        const auto* const node = table_ == nullptr ? nullptr : table_->get(name);
        if (node == nullptr) return otherwise;
        const auto value = node->value_exact<std::int64_t>();
        if (!value || *value < 1 || *value > most) {
            refuse_input(fmt::format("{}: `{}` must be a whole number from 1 to {}",
                                     place(file_, *node), name, most));
        }
        return *value;
    }

    bool yes(std::string_view name) const {
        const auto* const node = table_ == nullptr ? nullptr : table_->get(name);
        if (node == nullptr) return false;
        const auto value = node->value_exact<bool>();
        if (!value)
            refuse_input(fmt::format("{}: `{}` must be true or false", place(file_, *node), name));
        return *value;
    }

  private:
    const std::string& file_;
    const toml::table* table_;
};

std::string text(const std::string& file, const toml::table& table, std::string_view name) {
    const auto* const node = table.get(name);
    if (node == nullptr) return "";
    const auto value = node->value_exact<std::string>();
    if (!value) refuse_input(fmt::format("{}: `{}` must be text", place(file, *node), name));
    return *value;
}

toml::table parsed(const std::string& file) {
    const auto bytes = file_bytes(file);
    if (const auto line = line_beyond_ascii(bytes)) {
        refuse_input(
            fmt::format("{}, line {}: letters beyond ASCII may stand between quotation marks or "
                        "after # only, and a text may not run over several lines",
                        file, *line));
    }
    try {
        return toml::parse(bytes, file);
    } catch (const toml::parse_error& wrong) {
        refuse_input(fmt::format("{}, line {}, column {}: {}", file, wrong.source().begin.line,
                                 wrong.source().begin.column, wrong.description()));
    } catch (const TakenForImpossible&) {
        refuse_input(file +
                     " cannot be read: a name of a section or a value is missing or misplaced");
    }
}

}  // namespace

Configuration read_configuration(const std::string& file) {
    const auto table = parsed(file);
    only(file, table, {"database", "listen", "sessions", "edge", "server", "plan"});
    Configuration read;
    read.database = text(file, table, "database");
    const auto listen = text(file, table, "listen");
    if (!listen.empty()) listen_on(listen, file + ", `listen`", read.service.server);

    const Members sessions{file, table, "sessions"};
    sessions.allow({"idle_minutes", "longest_hours"});
    read.service.sessions.idle = Minutes{sessions.number("idle_minutes", 30, 24 * 60)};
    read.service.sessions.absolute = Hours{sessions.number("longest_hours", 12, 24)};

    const Members edge{file, table, "edge"};
    edge.allow({"tls", "proxy"});
    read.service.cookies_need_tls = edge.yes("tls");
    if (edge.yes("tls")) read.service.server.edge = web::EdgeSecurity::tls;
    if (edge.yes("proxy")) read.service.server.client_named = web::ClientNamed::by_our_proxy;

    const Members server{file, table, "server"};
    server.allow({"workers", "connections"});
    read.service.server.worker_threads = static_cast<std::size_t>(server.number("workers", 4, 256));
    read.service.server.max_connections =
        static_cast<std::size_t>(server.number("connections", 1024, 65'536));

    const Members plan{file, table, "plan"};
    plan.allow({"seconds"});
    read.service.plan_step = Seconds{plan.number("seconds", 2, 600)};
    return read;
}

void listen_on(const std::string& address, const std::string& where, web::ServerSettings& server) {
    const auto colon = address.rfind(':');
    std::uint16_t port = 0;
    const auto* const end = address.data() + address.size();
    const bool has_port = colon != std::string::npos && colon > 0 && colon + 1 < address.size();
    const auto read = has_port
                          ? std::from_chars(address.data() + colon + 1, end, port)
                          : std::from_chars_result{address.data(), std::errc::invalid_argument};
    if (read.ec != std::errc{} || read.ptr != end) {
        refuse_input(fmt::format("{}: found `{}`; allowed: HOST:PORT, for instance 127.0.0.1:8080",
                                 where, address));
    }
    server.host = address.substr(0, colon);
    server.port = port;
}

}  // namespace wayhome
