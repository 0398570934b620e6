// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/UpdateReader.h"

#include <utility>

namespace botdeck::ui::monitor {

namespace {

ReadUpdate readNow(const QByteArray &raw, const domain::StoredUpdate &meta)
{
    domain::Update update = meta.update;
    update.raw = raw;
    return {meta.seq, domain::readCard(update), domain::JsonOutline(raw)};
}

} // namespace

UpdateReader::UpdateReader(Done done, QObject *parent)
    : QObject(parent)
    , m_done(std::move(done))
    , m_wish(std::make_shared<std::atomic<quint64>>(0))
{
}

void UpdateReader::read(const QByteArray &raw, const domain::StoredUpdate &meta)
{
    const quint64 mine = ++*m_wish;
    if (raw.size() <= bytesAtOnce) {
        m_done(readNow(raw, meta));
        return;
    }
    using Answer = std::shared_ptr<ReadUpdate>;
    m_background.run(
        this,
        [raw, meta, mine, wish = m_wish]() -> Answer {
            return *wish == mine ? std::make_shared<ReadUpdate>(readNow(raw, meta)) : nullptr;
        },
        [this, mine](const Answer &answer) {
            if (answer != nullptr && *m_wish == mine)
                m_done(std::move(*answer));
        });
}

void UpdateReader::cancel()
{
    ++*m_wish;
}

} // namespace botdeck::ui::monitor

#include "moc_UpdateReader.cpp"
