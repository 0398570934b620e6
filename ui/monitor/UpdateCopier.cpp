// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/UpdateCopier.h"

#include "security/Redactor.h"
#include "ui/monitor/UpdateReader.h"

#include <QClipboard>
#include <QGuiApplication>

#include <array>
#include <utility>

namespace botdeck::ui::monitor {

namespace {

/// In the order of CopyForm.
constexpr std::array mimeTypes{
    "application/json", "application/json", "text/x-shellscript", "text/csv", "text/x-shellscript"};

core::Result<QByteArray> madeCopy(
    CopyForm form, const QByteArray &raw, const domain::StoredUpdate &meta,
    const std::optional<UpdateCopier::Place> &place, const services::CopyAs &copyAs)
{
    if (form == CopyForm::Received)
        return copyAs.received(raw);
    if (form == CopyForm::Formatted)
        return copyAs.formatted(raw);
    if (form == CopyForm::Csv)
        return copyAs.csvRow(meta);
    if (!place || place->platform == nullptr)
        return core::Error{core::ErrorKind::NotFound, QStringLiteral("This bot is no longer known.")};
    return form == CopyForm::Command ? copyAs.command(meta, place->address, *place->platform)
                                     : copyAs.curl(meta, place->address, *place->platform);
}

} // namespace

UpdateCopier::UpdateCopier(const security::Redactor &redactor, PlaceOf placeOf, QObject *parent)
    : QObject(parent)
    , m_redactor(redactor)
    , m_copyAs(redactor)
    , m_placeOf(std::move(placeOf))
{
}

template <typename Make, typename Then>
void UpdateCopier::makeThen(qsizetype bytes, const Make &make, const Then &then)
{
    const quint64 mine = ++m_wish;
    if (bytes <= UpdateReader::bytesAtOnce) {
        then(make());
        return;
    }
    Q_EMIT said(tr("Copying…"));
    m_background.run(this, make, [this, mine, then](const auto &brought) {
        if (mine == m_wish)
            then(brought);
    });
}

void UpdateCopier::copy(CopyForm form, const QByteArray &raw, const domain::StoredUpdate &meta)
{
    const auto make = [form, raw, meta, place = m_placeOf(meta.bot), copyAs = m_copyAs] {
        const core::Result<QByteArray> bytes = madeCopy(form, raw, meta, place, copyAs);
        return bytes ? core::Result<Clip>(clipOf(*bytes)) : bytes.error();
    };
    makeThen(raw.size(), make, [this, form](const core::Result<Clip> &clip) { put(form, clip); });
}

void UpdateCopier::put(CopyForm form, const core::Result<Clip> &clip)
{
    if (!clip) {
        Q_EMIT said(refusal(form, clip.error()));
        return;
    }
    putOnClipboard(*clip, mimeTypes.at(size_t(form)));
    Q_EMIT said(done(form));
}

QString UpdateCopier::refusal(CopyForm form, const core::Error &error)
{
    if (error.kind == core::ErrorKind::Refused)
        return tr("A secret would have been in the copy. Nothing was copied.");
    if (error.kind == core::ErrorKind::NotFound)
        return tr("This bot is no longer in the list, so its address is not known. Nothing was copied.");
    if (form == CopyForm::Formatted)
        return tr("This update is no sound JSON. Nothing was copied; copy it as received.");
    return tr("No call fetches this update: it came through the gateway or has no update_id. Nothing was "
              "copied; copy it as received.");
}

QString UpdateCopier::done(CopyForm form)
{
    static constexpr std::array words{
        QT_TR_NOOP("Copied: the update's JSON, as received."),
        QT_TR_NOOP("Copied: the update's JSON, formatted."),
        QT_TR_NOOP("Copied: a curl command, the token masked. Whoever runs it confirms all updates before "
                   "this one."),
        QT_TR_NOOP("Copied: the row as CSV."),
        QT_TR_NOOP(
            "Copied: a botdeck command; it takes the token from BOTDECK_TOKEN. Whoever runs it confirms "
            "all updates before this one."),
    };
    return tr(words.at(size_t(form)));
}

widgets::Cleaner UpdateCopier::cleaner() const
{
    return [&redactor = m_redactor](const QString &text) { return redactor.redact(text); };
}

void UpdateCopier::copyText(const QString &text)
{
    const auto make = [text, &redactor = m_redactor] { return redactor.redact(text); };
    makeThen(text.size() * qsizetype(sizeof(QChar)), make, [this](const QString &cleaned) {
        QGuiApplication::clipboard()->setText(cleaned);
        //: a value, an id or a path, on the clipboard
        Q_EMIT said(tr("Copied."));
    });
}

} // namespace botdeck::ui::monitor

#include "moc_UpdateCopier.cpp"
