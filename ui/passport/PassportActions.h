// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace botdeck::ui::passport {

/// What can be done in the workspace, besides what can be done with one key; the order of its menu.
enum class PassportDeed { Authorise, Decrypt, DecryptCallback, Make, Import, SelfTest };

/// One action for each, with its words and key; the page's buttons do the same.
class PassportActions final : public QObject
{
    Q_OBJECT

public:
    /// Their keys count while the page, which owns this, is shown.
    explicit PassportActions(QWidget &page);

    [[nodiscard]] QAction &at(PassportDeed deed) const { return *m_actions.at(qsizetype(deed)); }
    [[nodiscard]] const QList<QAction *> &all() const { return m_actions; }
    /// Only what changes nothing can be done.
    void setReadOnly(bool readOnly);
    /// A callback is chosen.
    void setHasCallback(bool hasCallback);
    void retranslate();

private:
    QList<QAction *> m_actions;
};

} // namespace botdeck::ui::passport
