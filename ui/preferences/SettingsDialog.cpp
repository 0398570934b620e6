// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/SettingsDialog.h"

#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/preferences/AlertsPage.h"
#include "ui/preferences/AppearancePage.h"
#include "ui/preferences/DataPage.h"
#include "ui/preferences/GeneralPage.h"
#include "ui/preferences/KeyboardPage.h"
#include "ui/preferences/NetworkPage.h"
#include "ui/preferences/PermissionsPage.h"
#include "ui/preferences/SandboxPage.h"
#include "ui/preferences/SecretsPage.h"
#include "ui/preferences/SystemPage.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace botdeck::ui::preferences {

namespace {

constexpr QSize firstSize(780, 600);
constexpr int rowHeight = 30;
constexpr int listPadding = 40;

} // namespace

SettingsDialog::SettingsDialog(const PreferencesParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_readOnly(new look::Sentence(parts.theme, this))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(QStringLiteral("settingsPages"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addPage(new GeneralPage(parts));
    addPage(new AlertsPage(parts));
    addPage(new SecretsPage(parts));
    addPage(new NetworkPage(parts));
    addPage(new AppearancePage(parts));
    addPage(new KeyboardPage(parts));
    addPage(new PermissionsPage(parts));
    addPage(new SandboxPage(parts));
    addPage(new DataPage(parts));
    addPage(new SystemPage(parts));
    // Made last, it comes last when Tab is pressed. Enter belongs to the fields.
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_list);
    line->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_readOnly);
    column->addLayout(line, 1);
    column->addWidget(m_buttons);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&parts.theme, &look::Theme::changed, this, &SettingsDialog::applyTheme, Qt::QueuedConnection);
    retranslate();
    showPage(PageId::General);
    m_list->setFocus();
    resize(parts.theme.px(firstSize.width()), parts.theme.px(firstSize.height()));
}

void SettingsDialog::addPage(SettingsPage *page)
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    m_list->addItem(QString());
    m_pages += page;
}

void SettingsDialog::showPage(PageId page)
{
    m_list->setCurrentRow(int(page));
}

void SettingsDialog::applyTheme()
{
    for (int at = 0; at < m_list->count(); ++at)
        m_list->item(at)->setSizeHint(QSize(0, m_parts.theme.px(rowHeight)));
    int widest = 0;
    for (int at = 0; at < m_list->count(); ++at)
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(m_list->item(at)->text()));
    m_list->setFixedWidth(widest + m_parts.theme.px(listPadding));
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_list->setAccessibleName(tr("Pages"));
    for (int at = 0; at < m_list->count(); ++at)
        m_list->item(at)->setText(m_pages.at(at)->title());
    m_readOnly->say(
        m_parts.readOnly ? tr("This profile is only read. What is changed here counts until this program "
                              "ends and is not saved.")
                         : QString(),
        look::Tone::Warning);
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    applyTheme();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace botdeck::ui::preferences

#include "moc_SettingsDialog.cpp"
