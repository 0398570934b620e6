// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Sheet.h"

#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace botdeck::ui::widgets {

namespace {

constexpr int sheetWidth = 520;
constexpr int sheetMargin = 16;
constexpr int sheetSpacing = 12;

} // namespace

Sheet::Sheet(const look::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_area(new QScrollArea(this))
    , m_note(new look::Sentence(theme, this))
    , m_buttons(new QDialogButtonBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_note->setObjectName(QStringLiteral("note"));
    // Its mark stands at the first line.
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *inside = new QWidget(m_area);
    m_body = new QVBoxLayout(inside);
    m_body->setContentsMargins(
        theme.px(sheetMargin), theme.px(sheetMargin), theme.px(sheetMargin), theme.px(sheetSpacing));
    m_body->setSpacing(theme.px(sheetSpacing));
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    inside->installEventFilter(this);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(theme.px(sheetMargin), 0, theme.px(sheetMargin), theme.px(sheetSpacing));
    foot->setSpacing(theme.px(sheetSpacing));
    foot->addWidget(m_note);
    foot->addWidget(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_area, 1);
    column->addLayout(foot);
    connect(&theme, &look::Theme::changed, this, [this] {
        retranslate();
        fit();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QPushButton &Sheet::addMainButton(const char *name)
{
    QPushButton *button = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    button->setObjectName(QString::fromLatin1(name));
    button->setDefault(true);
    return *button;
}

void Sheet::setBusy(const QString &words)
{
    m_isBusy = true;
    m_focus = focusWidget();
    m_area->setEnabled(false);
    m_buttons->setEnabled(false);
    m_note->say(words);
}

void Sheet::setWaiting(const QString &words)
{
    m_isWaiting = true;
    m_focus = focusWidget();
    // Else Enter, pressed twice, would close it.
    setFocus();
    m_area->setEnabled(false);
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::RejectRole || !button->isEnabled())
            continue;
        button->setEnabled(false);
        m_held += button;
    }
    m_note->say(words);
}

void Sheet::endBusy()
{
    m_isBusy = false;
    m_isWaiting = false;
    for (QAbstractButton *button : std::exchange(m_held, {}))
        button->setEnabled(true);
    m_area->setEnabled(true);
    m_buttons->setEnabled(true);
    m_note->say({});
    if (m_focus)
        m_focus->setFocus();
}

void Sheet::reject()
{
    if (!m_isBusy)
        QDialog::reject();
}

void Sheet::done(int result)
{
    m_isBusy = false;
    m_isWaiting = false;
    forgetSecrets();
    QDialog::done(result);
}

int Sheet::wantedHeight() const
{
    const QWidget *inside = m_area->widget();
    const int across = std::max(width(), 1) - m_area->verticalScrollBar()->sizeHint().width() / 2;
    const int body =
        inside->hasHeightForWidth() ? inside->heightForWidth(across) : inside->sizeHint().height();
    const QLayoutItem *foot = layout()->itemAt(1);
    const int rest = foot->hasHeightForWidth() ? foot->heightForWidth(width()) : foot->sizeHint().height();
    return std::min(body + rest, screen()->availableGeometry().height() * 9 / 10);
}

void Sheet::fit()
{
    const int least =
        m_area->widget()->minimumSizeHint().width() + m_area->verticalScrollBar()->sizeHint().width();
    resize(std::max(m_theme.px(sheetWidth), least), height());
    layOut();
    resize(width(), wantedHeight());
}

/// Twice: words that wrap know their height only when they have got their width.
void Sheet::layOut()
{
    for (int round = 0; round < 2; ++round) {
        layout()->activate();
        m_area->widget()->layout()->activate();
    }
}

/// Hints come and go while somebody types: the dialog grows with them and does not jump back.
void Sheet::grow()
{
    m_growing = false;
    layOut();
    if (wantedHeight() <= height())
        return;
    resize(width(), wantedHeight());
    // The buttons at its foot stay on the screen.
    const int beyond = frameGeometry().bottom() - screen()->availableGeometry().bottom();
    if (beyond > 0)
        move(x(), std::max(screen()->availableGeometry().top(), y() - beyond));
}

void Sheet::growSoon(const QEvent &event)
{
    if (event.type() != QEvent::LayoutRequest || !isVisible() || m_growing)
        return;
    m_growing = true;
    QMetaObject::invokeMethod(this, &Sheet::grow, Qt::QueuedConnection);
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    growSoon(*event);
    return QDialog::eventFilter(watched, event);
}

bool Sheet::event(QEvent *event)
{
    growSoon(*event);
    return QDialog::event(event);
}

void Sheet::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        fit();
    QDialog::showEvent(event);
}

void Sheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace botdeck::ui::widgets

#include "moc_Sheet.cpp"
