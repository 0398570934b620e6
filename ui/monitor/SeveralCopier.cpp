// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/SeveralCopier.h"

#include "domain/UpdateDecoder.h"
#include "models/ConsoleData.h"
#include "services/BackgroundWork.h"
#include "services/CopyAs.h"
#include "ui/monitor/MonitorPage.h"

#include <QAction>
#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::ui::monitor {

namespace {

using services::CopyAs;

/// What the lines are made with.
struct Means
{
    CopyAs copyAs;
    QHash<domain::BotKey, UpdateCopier::Place> places;
};

/// As received but for white space: a line of its own for each.
core::Result<QByteArray> jsonLine(const Means &means, const domain::StoredUpdate &stored)
{
    const core::Result<QByteArray> received = means.copyAs.received(stored.update.raw);
    if (!received)
        return received;
    // What is no sound JSON comes back with its line ends.
    return domain::minified(*received).replace('\n', ' ').replace('\r', ' ') + '\n';
}

core::Result<QByteArray> csvLine(const Means &means, const domain::StoredUpdate &stored)
{
    return means.copyAs.csvRow(stored);
}

core::Result<QByteArray> curlLine(const Means &means, const domain::StoredUpdate &stored)
{
    const auto place = means.places.constFind(stored.bot);
    if (place == means.places.cend() || place->platform == nullptr)
        return core::Error{core::ErrorKind::NotFound, QStringLiteral("This bot is no longer known.")};
    return means.copyAs.curl(stored, place->address, *place->platform);
}

/// The forms that several updates have, what one update adds, and the type under which other programs ask.
struct SeveralForm
{
    CopyForm form;
    core::Result<QByteArray> (*line)(const Means &, const domain::StoredUpdate &);
    const char *mimeType;
};

constexpr std::array severalForms{
    SeveralForm{CopyForm::Received, jsonLine, "application/x-ndjson"},
    SeveralForm{CopyForm::Csv, csvLine, "text/csv"},
    SeveralForm{CopyForm::Curl, curlLine, "text/x-shellscript"},
};

const SeveralForm *severalForm(CopyForm form)
{
    const auto row = std::find_if(severalForms.begin(), severalForms.end(), [form](const SeveralForm &each) {
        return each.form == form;
    });
    return row == severalForms.end() ? nullptr : &*row;
}

core::Result<Clip>
linesOf(const SeveralForm &row, const Means &means, const QList<domain::StoredUpdate> &updates)
{
    QByteArray lines;
    for (const domain::StoredUpdate &stored : updates) {
        const core::Result<QByteArray> line = row.line(means, stored);
        if (!line)
            return line.error();
        lines += *line;
    }
    return clipOf(lines);
}

} // namespace

SeveralCopier::SeveralCopier(const Parts &parts, const QList<QAction *> &actions, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_actions(actions)
{
    connect(&parts.monitor, &MonitorPage::severalChosen, this, &SeveralCopier::allow);
    for (const SeveralForm &row : severalForms) {
        connect(actions.at(qsizetype(row.form)), &QAction::triggered, this, [this, form = row.form] {
            if (m_parts.monitor.selectedCount() > 1)
                ask(form);
        });
    }
    connect(&parts.console, &models::ConsoleData::rawsReady, this, &SeveralCopier::take);
}

void SeveralCopier::allow()
{
    for (const SeveralForm &row : severalForms)
        m_actions.at(qsizetype(row.form))->setEnabled(true);
}

void SeveralCopier::ask(CopyForm form)
{
    const int count = m_parts.monitor.selectedCount();
    if (count > mostCopied) {
        Q_EMIT said(tr("%n update(s) are selected, and at most %1 are copied at once. Nothing was copied.",
                       nullptr, count)
                        .arg(mostCopied));
        return;
    }
    m_form = form;
    ++m_asked;
    m_parts.console.requestRaws(m_parts.monitor.selectedSeqs());
}

/// Each question is answered once, in order: only the last one counts.
void SeveralCopier::take(const QList<domain::StoredUpdate> &updates)
{
    if (m_asked == 0 || --m_asked > 0 || !m_form)
        return;
    const CopyForm form = *std::exchange(m_form, std::nullopt);
    if (updates.isEmpty()) {
        Q_EMIT said(tr("These updates cannot be read any more. Nothing was copied."));
        return;
    }
    Means means{CopyAs(m_parts.redactor), {}};
    for (const domain::StoredUpdate &stored : updates) {
        if (means.places.contains(stored.bot))
            continue;
        if (const std::optional<UpdateCopier::Place> place = m_parts.placeOf(stored.bot))
            means.places.insert(stored.bot, *place);
    }
    m_parts.background.run(
        this, [row = severalForm(form), means, updates] { return linesOf(*row, means, updates); },
        [this, form, count = updates.size()](const core::Result<Clip> &lines) { put(form, count, lines); });
}

void SeveralCopier::put(CopyForm form, qsizetype count, const core::Result<Clip> &lines)
{
    if (!lines) {
        Q_EMIT said(UpdateCopier::refusal(form, lines.error()));
        return;
    }
    putOnClipboard(*lines, severalForm(form)->mimeType);
    Q_EMIT said(done(form, int(count)));
}

QString SeveralCopier::done(CopyForm form, int count)
{
    if (form == CopyForm::Csv)
        return tr("Copied: %n update(s) as CSV, a row each.", nullptr, count);
    if (form == CopyForm::Curl) {
        return tr(
            "Copied: %n curl command(s), a line each, the token masked. Whoever runs one confirms all "
            "updates before its own.",
            nullptr, count);
    }
    //: JSON as received, but without white space between its parts
    return tr("Copied: the JSON of %n update(s), a line each.", nullptr, count);
}

} // namespace botdeck::ui::monitor

#include "moc_SeveralCopier.cpp"
