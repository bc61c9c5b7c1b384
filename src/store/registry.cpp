// SPDX-License-Identifier: Apache-2.0
#include "store/registry.hpp"

#include "application/store_failure.hpp"
#include "store/database_url.hpp"
#include "store/group_commit.hpp"
#include "store/migrations/migrator.hpp"
#include "store/postgres/postgres_connection.hpp"
#include "store/reader_pool.hpp"
#include "store/sql/sql_records.hpp"
#include "store/sqlite/sqlite_backup.hpp"
#include "store/sqlite/sqlite_connection.hpp"

namespace wayhome::store {
namespace {

using application::ConnectionLost;
using application::StoreFailure;

constexpr Sql is_ours{"is ours", "SELECT name FROM sqlite_master WHERE name = 'schema_migration'"};
constexpr Sql integrity{"integrity", "SELECT integrity_check FROM pragma_integrity_check"};

/// On SQLite a savepoint costs little; on PostgreSQL more than 64 in one transaction cost its
/// readers.
std::size_t most_at_once(Engine engine) {
    return engine == Engine::sqlite ? 256 : 64;
}

Address known_address(const std::string& url) {
    const auto address = address_from(url);
    if (!address) {
        throw StoreFailure("a database is named sqlite:FILE or postgresql://USER@HOST:PORT/NAME");
    }
    return *address;
}

std::unique_ptr<Connection> open(const Address& address, Use use) {
    return address.engine == Engine::sqlite ? open_sqlite(address, use)
                                            : open_postgres(address, use);
}

Use writing(const StoreOptions& options) {
    return options.units_of_work == UnitsOfWork::in_bulk ? Use::write_in_bulk : Use::write;
}

class SqlRegistry : public application::Registry {
  public:
    SqlRegistry(const Address& address, const StoreOptions& options)
        : writer_([address, use = writing(options)] { return open(address, use); },
                  most_at_once(address.engine), options.when_saving_stops),
          readers_([address] { return open(address, Use::read); }, options.readers) {}

    void write(const std::function<application::Ending(application::Records&)>& work) override {
        writer_.write(work);
    }

    void read(const std::function<void(application::Records&)>& work) override {
        const auto within_transaction = [&](Connection& connection) {
            ReadTransaction transaction{connection};
            SqlRecords records{connection};
            work(records);
            transaction.end();
        };
        try {
            readers_.with_connection(within_transaction);
        } catch (const ConnectionLost&) {
            readers_.close_idle();
            readers_.with_connection(within_transaction);
        }
    }

  private:
    GroupCommit writer_;
    ReaderPool readers_;
};

}  // namespace

std::unique_ptr<application::Registry> open_registry(const std::string& url,
                                                     const StoreOptions& options) {
    const auto address = known_address(url);
    check_schema(*open(address, Use::write), migrations_for(address.engine, embedded_migrations()));
    return std::make_unique<SqlRegistry>(address, options);
}

int migrate(const std::string& url) {
    const auto address = known_address(url);
    return migrate(*open(address, Use::write),
                   migrations_for(address.engine, embedded_migrations()));
}

void backup(const std::string& url, const std::string& file) {
    const auto address = known_address(url);
    if (address.engine == Engine::postgresql) {
        throw StoreFailure("PostgreSQL is backed up with its own pg_dump, not by this program");
    }
    back_up_sqlite(address.target, file);
}

void restore(const std::string& file, const std::string& url) {
    const auto address = known_address(url);
    if (address.engine == Engine::postgresql) {
        throw StoreFailure("PostgreSQL is restored with its own pg_restore, not by this program");
    }
    back_up_sqlite(file, address.target);
    try {
        const auto copy = open(address, Use::write);
        const auto found = copy->one(integrity, {}, [](Fields& row) { return row.text(); });
        if (found != "ok") throw StoreFailure("the file is damaged: " + found.value_or(""));
        const auto known = copy->one(is_ours, {}, [](Fields& row) { return row.text(); });
        if (!known) throw StoreFailure("the file is no database of this program");
        migrate(*copy, migrations_for(address.engine, embedded_migrations()));
    } catch (...) {
        remove_sqlite(address.target);
        throw;
    }
}

}  // namespace wayhome::store
