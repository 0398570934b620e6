// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SoonPage.h"

#include "ui/look/Theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace botdeck::ui::shell {

namespace {

constexpr int columnWidth = 480;
constexpr int signSide = 32;

struct SoonRow
{
    Workspace workspace;
    const char *purpose;
    const char *meanwhile;
};

// Commands and method names are never translated.
constexpr std::array soonTable{
    SoonRow{
        Workspace::Api,
        QT_TRANSLATE_NOOP(
            "Workspace",
            "Here you will call every method of every platform from a form that checks the call before it is "
            "sent."),
        QT_TRANSLATE_NOOP(
            "Workspace",
            "Until then, \"botdeck call\" in a terminal checks, sends and decodes any method, and \"botdeck "
            "check\" only checks.")},
};

const SoonRow &soonRow(Workspace workspace)
{
    return *std::find_if(soonTable.begin(), soonTable.end(), [workspace](const SoonRow &row) {
        return row.workspace == workspace;
    });
}

} // namespace

SoonPage::SoonPage(Workspace workspace, const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_column(new QWidget(this))
    , m_sign(new QLabel(this))
    , m_title(new QLabel(this))
    , m_purpose(new QLabel(this))
    , m_meanwhile(new QLabel(this))
{
    setObjectName(QStringLiteral("soon-") + workspaceWord(workspace));
    auto *column = new QVBoxLayout(m_column);
    column->setSpacing(12);
    column->addStretch(2);
    for (QLabel *label : {m_sign, m_title, m_purpose, m_meanwhile}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addStretch(3);
    for (QLabel *label : {m_purpose, m_meanwhile}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(20, 20, 20, 20);
    line->addWidget(m_column);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(&theme, &look::Theme::changed, this, &SoonPage::applyTheme);
    applyTheme();
    retranslate();
}

void SoonPage::applyTheme()
{
    const QColor faint = m_theme.colour(look::Token::Muted);
    const look::Icon which = workspaceTable.at(size_t(m_workspace)).icon;
    m_sign->setPixmap(look::tintedPixmap(which, m_theme.px(signSide), faint, devicePixelRatioF()));
    m_title->setFont(m_theme.font(look::Face::Title));
    QPalette palette = m_meanwhile->palette();
    palette.setColor(QPalette::WindowText, faint);
    m_meanwhile->setPalette(palette);
    m_column->setMaximumWidth(m_theme.px(columnWidth));
}

void SoonPage::retranslate()
{
    const SoonRow &row = soonRow(m_workspace);
    //: %1 is a workspace such as Guild that this version does not have yet
    m_title->setText(tr("%1 is not built yet").arg(workspaceName(m_workspace)));
    m_purpose->setText(QCoreApplication::translate("Workspace", row.purpose));
    m_meanwhile->setText(QCoreApplication::translate("Workspace", row.meanwhile));
}

void SoonPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::shell

#include "moc_SoonPage.cpp"
