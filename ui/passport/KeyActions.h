// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/passport/PassportValues.h"

#include <QObject>

#include <optional>

class QAction;
class QMenu;

namespace botdeck::ui::passport {

/// What can be done with one key: shared by the list's row menu and the button beside the list.
class KeyActions final : public QObject
{
    Q_OBJECT

public:
    explicit KeyActions(QWidget *parent);

    /// What it is done to; none: nothing can be done.
    void setKey(const std::optional<ShownKey> &key);
    /// Only what changes nothing can be done.
    void setReadOnly(bool readOnly);
    [[nodiscard]] QMenu &menu() { return *m_menu; }
    void retranslate();

Q_SIGNALS:
    void currentAsked(const QString &key);
    void renameAsked();
    void publishAsked(const QString &key);
    void handedOverAsked(const QString &key, bool handedOver);
    void publicCopyAsked(const QString &key);
    void publicSaveAsked(const QString &key);
    void fingerprintCopyAsked(const QString &key);
    void exportAsked(const QString &key);
    /// After a question is for the caller.
    void removeAsked(const QString &key);

private:
    QAction &add(const char *name);
    QAction &add(const char *name, void (KeyActions::*asked)(const QString &key));
    void refresh();

    std::optional<ShownKey> m_key;
    bool m_readOnly = false;
    QMenu *m_menu;
    QAction *m_current;
    QAction *m_rename;
    QAction *m_publish;
    QAction *m_handedOver;
    QAction *m_publicCopy;
    QAction *m_publicSave;
    QAction *m_fingerprint;
    QAction *m_export;
    QAction *m_remove;
};

} // namespace botdeck::ui::passport
