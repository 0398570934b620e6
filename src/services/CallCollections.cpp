// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CallCollections.h"

#include "core/AtomicFile.h"
#include "security/Redactor.h"

#include <QSet>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

Result<void> checkNames(const QList<CallCollection> &collections)
{
    QSet<QString> names;
    for (const CallCollection &each : collections) {
        if (each.name.trimmed().isEmpty())
            return Error{ErrorKind::WrongUse, QT_TRANSLATE_NOOP("Phrase", "A collection needs a name.")};
        if (names.contains(each.name)) {
            return Error{
                ErrorKind::WrongUse,
                {QT_TRANSLATE_NOOP("Phrase", "There is a collection named \"%1\" already."), {each.name}}};
        }
        names.insert(each.name);
    }
    return {};
}

} // namespace

CallCollections::CallCollections(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_refusal(Error{
          ErrorKind::Unavailable,
          QT_TRANSLATE_NOOP("Phrase", "Nothing was changed: the saved calls are still being read.")})
{
}

CallCollections::~CallCollections() = default;

void CallCollections::load()
{
    m_files.run(
        this, [path = m_parts.file, readOnly = m_parts.readOnly] { return loadCallBook(path, readOnly); },
        [this](const LoadedCallBook &found) { take(found); });
}

void CallCollections::take(const LoadedCallBook &found)
{
    m_collections = found.collections;
    m_refusal.reset();
    if (m_parts.readOnly) {
        m_refusal = Error{
            ErrorKind::Locked,
            QT_TRANSLATE_NOOP("Phrase", "Nothing was changed: this profile is open for reading only.")};
    } else if (!found.mayReplace) {
        m_refusal = Error{
            ErrorKind::Storage,
            {QT_TRANSLATE_NOOP("Phrase", "Nothing was changed: %1 cannot be replaced."), {m_parts.file}}};
    }
    m_isLoaded = true;
    if (!found.objection.isEmpty())
        Q_EMIT said(found.objection);
    Q_EMIT changed();
}

Result<void> CallCollections::replace(const QList<CallCollection> &collections)
{
    if (m_refusal)
        return *m_refusal;
    if (const Result<void> checked = checkNames(collections); !checked)
        return checked;
    const QByteArray bytes = callBookBytes(collections);
    if (m_parts.known.containsSecret(bytes)) {
        return Error{
            ErrorKind::Refused,
            QT_TRANSLATE_NOOP(
                "Phrase", "Nothing was changed: a token or another secret stands in a saved call, and these "
                          "are kept in clear.")};
    }
    m_collections = collections;
    m_files.run(
        this, [path = m_parts.file, bytes] { return core::writeWhole(path, bytes); },
        [this](const Result<void> &written) {
            if (!written)
                Q_EMIT said(written.error().detail);
        });
    Q_EMIT changed();
    return {};
}

} // namespace botdeck::services

#include "moc_CallCollections.cpp"
