// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/DesignerPane.h"

#include "platform/KeyboardRules.h"
#include "ui/designer/ButtonForm.h"
#include "ui/designer/CodeButton.h"
#include "ui/designer/DraftWords.h"
#include "ui/designer/KeyboardCanvas.h"
#include "ui/look/FlatTabs.h"
#include "ui/look/Icons.h"
#include "ui/look/Ink.h"
#include "ui/look/Theme.h"
#include "ui/widgets/UndoActions.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace botdeck::ui::designer {

namespace {

using look::Icon;
using look::Token;

// In the order of PlatformId.
constexpr std::array rulesWords{
    QT_TRANSLATE_NOOP("botdeck::ui::designer::DesignerPane", "CloudChat rules"),
    QT_TRANSLATE_NOOP("botdeck::ui::designer::DesignerPane", "Fanbook rules"),
    QT_TRANSLATE_NOOP("botdeck::ui::designer::DesignerPane", "Telegram rules"),
};
static_assert(rulesWords.size() == domain::allPlatforms.size());

} // namespace

DesignerPane::DesignerPane(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
    , m_addButton(new QAction(this))
    , m_addRow(new QAction(this))
    , m_remove(new QAction(this))
    , m_rules(new QComboBox(this))
    , m_canvas(new KeyboardCanvas(m_draft, theme))
    , m_hint(new QLabel(this))
    , m_tabs(new look::FlatTabs(theme, this))
    , m_pages(new QStackedWidget(this))
    , m_form(new ButtonForm(m_draft, theme))
    , m_code(new CodeButton(this))
    , m_try(new QPushButton(this))
    , m_attach(new QPushButton(this))
{
    setObjectName(QStringLiteral("keyboardDesigner"));
    buildActions();
    build();
    connectParts();
    setRules(m_platform);
    applyTheme();
    retranslate();
    refresh();
}

void DesignerPane::buildActions()
{
    struct Row
    {
        QAction *action;
        const char *name;
        Icon icon;
    };
    for (const Row &row :
         {Row{m_undo, "undoKeyboard", Icon::Undo}, Row{m_redo, "redoKeyboard", Icon::Redo},
          Row{m_addButton, "addButton", Icon::Add}, Row{m_addRow, "addRow", Icon::Add},
          Row{m_remove, "removeButton", Icon::Delete}}) {
        row.action->setObjectName(QLatin1StringView(row.name));
        row.action->setIcon(look::icon(row.icon));
        addAction(row.action);
        m_canvas->addAction(row.action);
    }
    widgets::dressUndoActions(*m_undo, *m_redo);
    m_canvas->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void DesignerPane::connectParts()
{
    connect(m_undo, &QAction::triggered, &m_draft.steps(), &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &m_draft.steps(), &QUndoStack::redo);
    connect(m_addButton, &QAction::triggered, m_canvas, &KeyboardCanvas::addButton);
    connect(m_addRow, &QAction::triggered, m_canvas, &KeyboardCanvas::addRow);
    connect(m_remove, &QAction::triggered, m_canvas, &KeyboardCanvas::removeButton);
    connect(m_canvas, &KeyboardCanvas::fullRowMet, this, &DesignerPane::showHint);
    connect(m_canvas, &KeyboardCanvas::editWanted, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_form->beginLabel();
    });
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_rules, &QComboBox::activated, this, [this](int index) {
        setRules(domain::PlatformId(m_rules->itemData(index).toInt()));
    });
    connect(m_code, &CodeButton::languageChosen, this, [this](domain::CodeLanguage language) {
        Q_EMIT codeAsked(language, m_draft.keyboard());
    });
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT tryAsked(m_draft.keyboard()); });
    connect(m_attach, &QPushButton::clicked, this, [this] { Q_EMIT attachAsked(m_draft.keyboard()); });
    connect(&m_draft, &KeyboardDraft::changed, this, &DesignerPane::refresh);
    connect(&m_draft.steps(), &QUndoStack::indexChanged, this, &DesignerPane::refresh);
    connect(&m_theme, &look::Theme::changed, this, &DesignerPane::applyTheme);
}

void DesignerPane::setRules(domain::PlatformId platform)
{
    m_platform = platform;
    m_rules->setCurrentIndex(m_rules->findData(int(platform)));
    // Read once, at the program's start.
    if (const core::Result<platform::Platform> description = platform::Platform::load(platform))
        m_draft.setRules(platform::keyboardRules(*description));
}

void DesignerPane::setKeyboard(const domain::Keyboard &keyboard)
{
    m_draft.open(keyboard);
}

void DesignerPane::refresh()
{
    const auto last = m_draft.lastChange();
    const auto next = m_draft.nextChange();
    m_undo->setEnabled(last.has_value());
    m_redo->setEnabled(next.has_value());
    m_undo->setToolTip(last ? tr("Undo: %1").arg(changeWords(*last)) : tr("Undo"));
    m_redo->setToolTip(next ? tr("Redo: %1").arg(changeWords(*next)) : tr("Redo"));
    m_remove->setEnabled(m_draft.selectedButton() != nullptr);
    const QList<domain::KeyboardRow> &rows = m_draft.keyboard().rows;
    const bool hasButtons =
        std::any_of(rows.begin(), rows.end(), [](const domain::KeyboardRow &row) { return !row.isEmpty(); });
    m_try->setEnabled(hasButtons);
    m_code->setEnabled(hasButtons);
    showHint(m_draft.selected().row);
}

/// Below the picture: what there is no room for, else how buttons are moved.
void DesignerPane::showHint(qsizetype row)
{
    const QString full = roomWords(m_draft.keyboard(), row, m_draft.rules());
    m_hint->setText(full.isEmpty() ? tr("Alt+arrow keys move the selected button") : full);
}

void DesignerPane::applyTheme()
{
    auto *stage = findChild<QWidget *>(QStringLiteral("keyboardStage"));
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::Window, m_theme.colour(Token::Canvas));
    stage->setPalette(palette);
    m_hint->setFont(m_theme.font(look::Face::Caption));
    m_rules->setFont(m_theme.font(look::Face::Secondary));
    look::setInk(*m_hint, m_theme.colour(Token::Muted));
    // The icon theme's own is red; here an undo brings back what was removed.
    const QColor quiet = m_theme.colour(Token::Text2);
    m_remove->setIcon(look::tintedPixmap(Icon::Delete, m_theme.px(16), quiet, devicePixelRatioF()));
}

void DesignerPane::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    //: adds a button to the keyboard
    m_addButton->setText(tr("Button"));
    m_addButton->setToolTip(tr("Add a button behind the selected one"));
    //: adds a row to the keyboard
    m_addRow->setText(tr("Row"));
    m_addRow->setToolTip(tr("Add a row below the selected one"));
    m_remove->setText(tr("Remove the button"));
    for (int row = 0; row < m_rules->count(); ++row)
        m_rules->setItemText(row, tr(rulesWords.at(m_rules->itemData(row).toUInt())));
    m_rules->setAccessibleName(tr("Whose rules hold"));
    m_tabs->setTabText(0, tr("Button", "a view of the keyboard"));
    m_tabs->setTabText(1, tr("JSON"));
    m_tabs->setTabText(2, tr("Text"));
    m_try->setText(tr("Try it"));
    m_try->setToolTip(tr("Put this keyboard into the sandbox"));
    m_attach->setText(tr("Attach"));
    m_attach->setToolTip(tr("Give this keyboard to the message that is being written"));
    refresh();
}

void DesignerPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::designer

#include "moc_DesignerPane.cpp"
