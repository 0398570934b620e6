// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/converse/RowDelegate.h"

#include <QListView>
#include <QTimer>

class QDate;
class QMenu;
class QPushButton;

namespace botdeck::ui::converse {

class FloatingDay;
class ScrollKeeper;
class SpokenMessages;

/// A chat's messages as bubbles, the newest at the bottom. Up and Down go from message to message, Tab and
/// the arrows aside through what can be pressed in the current one, Enter presses it; the Menu key or
/// Shift+F10 opens its menu, Delete asks to delete it, Ctrl+C to copy its text, or of it what the mouse has
/// selected. Nothing is sent, fetched, opened or put on the clipboard here: the signals ask for it.
class ConversationView final : public QListView
{
    Q_OBJECT

public:
    ConversationView(const look::Theme &theme, core::Clock &clock, QWidget *parent = nullptr);

    /// With domain::ChatMessage in models::ConversationModel::MessageRole, oldest in row 0; it outlives the
    /// view.
    void setMessages(QAbstractItemModel *messages);
    /// In the menu's tooltip; empty where messages can be forwarded.
    void setWhyNoForward(const QString &words) { m_whyNoForward = words; }
    /// What would change something is not offered: the bot only watches.
    void setWatchOnly(bool watchOnly) { m_isWatchOnly = watchOnly; }
    /// What is shown in the place of forms.
    void setNames(const FormNames &names);
    /// Spinners stand still.
    void setReducedMotion(bool reduced);

    [[nodiscard]] const ScrollKeeper &keeper() const { return *m_keeper; }
    /// To the end; where that is not here newestAsked() asks for it.
    void jumpToNewest();
    /// Makes it the current message and shows it; false where it is not here.
    bool goTo(const QString &messageId);
    /// The same, by domain::isSameMessage().
    bool goToMessage(const domain::ChatMessage &message);
    /// Shows the first message of that day or a later one at the top; false where there is none.
    bool goToDay(const QDate &day);
    /// Whether there are newer messages than those here: newerWanted() asks for them.
    void setOpenEnd(bool open);
    /// Marks it in all texts; empty: nothing.
    void setNeedle(const QString &needle);
    /// Puts what can be done to the current message at the end of the menu, or that there is none.
    void fillMenuOfCurrent(QMenu &menu);
    /// What a row shows and where, from its visualRect()'s top left corner.
    [[nodiscard]] RowPicture pictureOf(const QModelIndex &index) const;

    void doItemsLayout() override;

Q_SIGNALS:
    void replyAsked(const botdeck::domain::ChatMessage &message);
    void editAsked(const botdeck::domain::ChatMessage &message);
    void deleteAsked(const botdeck::domain::ChatMessage &message);
    /// To pin it, or where it is pinned to take it down.
    void pinAsked(const botdeck::domain::ChatMessage &message);
    /// A button of any kind but a link, which asks linkAsked().
    void buttonPressed(const botdeck::domain::ChatMessage &message, int row, int column);
    void answerAsked(const botdeck::domain::ChatMessage &message, const botdeck::domain::ButtonPress &press);
    void retryAsked(qint64 sendingId);
    /// What is being sent is to be given up, what failed to be forgotten.
    void cancelAsked(const botdeck::domain::ChatMessage &message);
    void forwardAsked(const botdeck::domain::ChatMessage &message);
    /// Its text and keyboard are to be written once more.
    void useAgainAsked(const botdeck::domain::ChatMessage &message);
    void olderWanted();
    void newerWanted();
    void newestAsked();
    /// The day at the top was clicked, a calendar is wanted below that button.
    void dayPickAsked(const QWidget &button, const QDate &day);
    /// As received; to be asked about before it is opened.
    void linkAsked(const QString &address);
    /// As received; to be redacted before it is copied.
    void copyAsked(const QString &text);
    void monitorAsked(qint64 seq);
    /// The conversation from this message on is to be saved.
    void recordAsked(const botdeck::domain::ChatMessage &message);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void applyTheme();
    void retranslate();
    void refreshJump();
    void tick();
    bool reveal(const QModelIndex &index, ScrollHint hint);
    [[nodiscard]] PartPlace partAt(const QPoint &place) const;
    [[nodiscard]] QString linkAt(const QPoint &place) const;
    [[nodiscard]] QString tipAt(const QPoint &place) const;
    void drag(const QPoint &place);
    void deselect();
    void hover(const PartPlace &place);
    void focusPart(int part);
    bool stepPart(int by);
    void activate(const PartPlace &place);
    bool onMessageKey(const QKeyEvent &event);
    bool pressCurrent();
    void copyText(const domain::ChatMessage &message);
    void showVersions(const domain::ChatMessage &message);
    void askMenu(const QModelIndex &index, const QPoint &global);
    void askMenuByKey();
    void fillMenu(QMenu &menu, const domain::ChatMessage &message);
    void addSendings(QMenu &menu, const domain::ChatMessage &message);
    void addAnswers(QMenu &menu, const domain::ChatMessage &message);
    void addLinks(QMenu &menu, const domain::ChatMessage &message);

    const look::Theme &m_theme;
    core::Clock &m_clock;
    SpokenMessages *m_spoken;
    RowDelegate *m_delegate;
    ScrollKeeper *m_keeper = nullptr;
    QPushButton *m_jump;
    FloatingDay *m_day;
    /// Turns spinners and lets ages grow while either is seen.
    QTimer m_pulse;
    QString m_whyNoForward;
    bool m_isWatchOnly = false;
    bool m_isMotionReduced = false;
    int m_turns = 0;
    TextSelector m_selector;
    /// What the mouse button went down on.
    PartPlace m_pressed;
    QString m_pressedLink;
    QPoint m_pressedAt;
};

} // namespace botdeck::ui::converse
