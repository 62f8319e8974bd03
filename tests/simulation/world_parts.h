#pragma once

#include "tests/simulation/world.h"

namespace fd::simulation {

/// A disk: what was kept survives a restart; sometimes it is full.
class World::Log : public OutboxLog {
public:
    std::vector<OutboxRow> load() override {
        std::vector<OutboxRow> all;
        for (const auto& [id, row] : rows)
            all.push_back(row);
        return all;
    }
    bool keep(const OutboxRow& row) override {
        if (full)
            return false;
        rows[row.id] = row;
        return true;
    }
    std::map<qint64, OutboxRow> rows;
    bool full = false;
};

class World::Network : public OutboxTransport {
public:
    explicit Network(World& world)
        : m_world(world) {}
    void send(const OutboxRow& row) override {
        m_world.checkSend(m_world.m_log->rows.at(row.id));
        inFlight.push_back({row.id, row.target, row.payload});
    }
    std::vector<Sent> inFlight;

private:
    World& m_world;
};

} // namespace fd::simulation
