// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/UpdateCopier.h"

#include "security/Redactor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <array>
#include <utility>

namespace botdeck::ui::monitor {

namespace {

/// Other programs ask for the exact bytes by these; text is there as well.
constexpr std::array mimeTypes{
    "application/json", "application/json", "text/x-shellscript", "text/csv", "text/x-shellscript"};

} // namespace

UpdateCopier::UpdateCopier(const security::Redactor &redactor, PlaceOf placeOf, QObject *parent)
    : QObject(parent)
    , m_redactor(redactor)
    , m_copyAs(redactor)
    , m_placeOf(std::move(placeOf))
{
}

void UpdateCopier::copy(CopyForm form, const QByteArray &raw, const domain::StoredUpdate &meta)
{
    const core::Result<QByteArray> bytes = made(form, raw, meta);
    if (!bytes) {
        Q_EMIT said(refusal(form, bytes.error()));
        return;
    }
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(*bytes));
    data->setData(QLatin1StringView(mimeTypes.at(size_t(form))), *bytes);
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT said(done(form));
}

core::Result<QByteArray>
UpdateCopier::made(CopyForm form, const QByteArray &raw, const domain::StoredUpdate &meta) const
{
    if (form == CopyForm::Received)
        return m_copyAs.received(raw);
    if (form == CopyForm::Formatted)
        return m_copyAs.formatted(raw);
    if (form == CopyForm::Csv)
        return m_copyAs.csvRow(meta);
    const std::optional<Place> place = m_placeOf(meta.bot);
    if (!place || place->platform == nullptr)
        return core::Error{core::ErrorKind::NotFound, QStringLiteral("This bot is no longer known.")};
    return form == CopyForm::Command ? m_copyAs.command(meta, place->address, *place->platform)
                                     : m_copyAs.curl(meta, place->address, *place->platform);
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

QString UpdateCopier::cleaned(const QString &text) const
{
    return m_redactor.redact(text);
}

void UpdateCopier::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(cleaned(text));
    //: a value, an id or a path, on the clipboard
    Q_EMIT said(tr("Copied."));
}

} // namespace botdeck::ui::monitor

#include "moc_UpdateCopier.cpp"
