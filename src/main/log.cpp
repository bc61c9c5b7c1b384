// SPDX-License-Identifier: Apache-2.0
#include "main/log.hpp"

#include <fmt/format.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <memory>

#include "exchange/json/json_text.hpp"

namespace wayhome::log {
namespace {

std::shared_ptr<spdlog::logger>& logger() {
    static std::shared_ptr<spdlog::logger> only;
    return only;
}

void write(spdlog::level::level_enum level, const std::string& members) {
    if (logger()) logger()->log(level, "{}", members);
}

}  // namespace

void start() {
    auto made = std::make_shared<spdlog::logger>("wayhome",
                                                 std::make_shared<spdlog::sinks::stderr_sink_mt>());
    made->set_pattern(R"({"at":"%Y-%m-%dT%H:%M:%S.%eZ","level":"%l",%v})",
                      spdlog::pattern_time_type::utc);
    made->flush_on(spdlog::level::info);
    logger() = std::move(made);
}

void request(const web::RequestRecord& record) {
    auto members = fmt::format(
        R"("what":"request","request":{},"method":{},"route":{},"status":{},"microseconds":{})",
        json::quoted(record.request_id), json::quoted(record.method), json::quoted(record.route),
        record.status, record.took.count());
    if (!record.error.empty()) members += fmt::format(R"(,"error":{})", json::quoted(record.error));
    write(record.status >= 500 ? spdlog::level::err : spdlog::level::info, members);
}

void note(std::string_view what) {
    write(spdlog::level::info, fmt::format(R"("what":{})", json::quoted(what)));
}

void fault(std::string_view what, std::string_view why) {
    write(spdlog::level::err,
          fmt::format(R"("what":{},"error":{})", json::quoted(what), json::quoted(why)));
}

}  // namespace wayhome::log
