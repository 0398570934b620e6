// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "ui/shell/Desk.h"

#include <QList>
#include <QObject>

namespace botdeck::ui::shell {
class MainWindow;
}

namespace botdeck::app {

/// The console's windows: each sees the one workbench through an object of its own. The program ends with
/// the last of them.
class Windows final : public QObject
{
    Q_OBJECT

public:
    explicit Windows(const ui::shell::Desk &desk);
    ~Windows() override;

    /// One more, in front of the others.
    ui::shell::MainWindow &open();
    /// A sentence to show in every window; the first one shows what was said before it opened.
    void say(const core::Phrase &words);
    void closeAll();
    /// The desktop's session is about to end: where each window stands is remembered. Whether the end has to
    /// wait because something is edited: then the operator is asked what becomes of it, if that may be.
    bool endSession(bool mayAsk);
    /// All of them, hidden ones too, the first one in front; it shows what the filter holds for, where there
    /// is one.
    void bring(const QString &filterText);
    /// What a link of CloudChat, percent-encoded, asks for, before the first window.
    void showLink(const QByteArray &link);
    /// Whether a window that is minimised goes away until bring(); those that are away come back where not.
    void setHidesMinimised(bool hides);
    /// How many updates no window has shown.
    [[nodiscard]] qint64 unread() const;
    /// What every window works with.
    [[nodiscard]] const ui::shell::Desk &desk() const { return m_desk; }

Q_SIGNALS:
    /// One that is about to be shown.
    void opened(QWidget *window);
    void sandboxAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remove(ui::shell::MainWindow *window);

    const ui::shell::Desk m_desk;
    QList<ui::shell::MainWindow *> m_windows;
    QList<core::Phrase> m_waiting;
    bool m_hidesMinimised = false;
};

} // namespace botdeck::app
