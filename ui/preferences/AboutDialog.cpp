// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/AboutDialog.h"

#include "ui/look/ProgramIcon.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

#include <array>

namespace botdeck::ui::preferences {

namespace {

constexpr int dialogWidth = 520;
constexpr int factLines = 16;
constexpr int iconSide = 48;

struct Library
{
    const char *name;
    const char *licence;
};

// Names and licences as their authors write them.
constexpr std::array libraries{
    Library{"SQLite", "public domain"},
    Library{"QCA", "LGPL-2.1-or-later"},
    Library{"OpenSSL", "Apache-2.0"},
    Library{"libsodium", "ISC"},
    Library{"QtKeychain", "BSD-3-Clause"},
    Library{"simdjson", "Apache-2.0"},
    Library{"xxHash", "BSD-2-Clause"},
    Library{"cpp-httplib", "MIT"},
    Library{"Breeze icons", "LGPL-3.0-or-later"},
};

} // namespace

AboutDialog::AboutDialog(const look::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_what(new look::Sentence(theme, this))
    , m_facts(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setObjectName(QStringLiteral("aboutTitle"));
    m_facts->setObjectName(QStringLiteral("aboutFacts"));
    m_copy->setObjectName(QStringLiteral("aboutCopy"));
    m_facts->setReadOnly(true);
    m_facts->setTabChangesFocus(true);
    m_facts->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    m_copy->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    column->addLayout(head);
    for (QWidget *each : std::initializer_list<QWidget *>{m_what, m_facts, m_buttons})
        column->addWidget(each);
    connect(m_copy, &QPushButton::clicked, this, &AboutDialog::copy);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&theme, &look::Theme::changed, this, &AboutDialog::applyTheme);
    applyTheme();
    retranslate();
    m_buttons->button(QDialogButtonBox::Close)->setFocus();
}

QString AboutDialog::facts() const
{
    QStringList lines{
        tr("Botdeck %1").arg(QStringLiteral(BOTDECK_VERSION)),
        tr("Licence: GNU General Public License, version 3 or later"),
        //: the version it runs with, and the one it was built with
        tr("Qt %1 (built with %2), LGPL-3.0")
            .arg(QLatin1StringView(qVersion()), QStringLiteral(QT_VERSION_STR)),
        tr("System: %1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        QString(),
        tr("Made with:"),
    };
    for (const Library &library : libraries)
        lines += QStringLiteral("%1 (%2)").arg(
            QLatin1StringView(library.name), QLatin1StringView(library.licence));
    return lines.join(u'\n');
}

void AboutDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_facts->toPlainText());
}

void AboutDialog::applyTheme()
{
    m_icon->setPixmap(look::programIcon().pixmap(m_theme.px(iconSide)));
    m_title->setFont(m_theme.font(look::Face::Title));
    m_facts->setMinimumSize(
        m_theme.px(dialogWidth), factLines * QFontMetrics(m_theme.font(look::Face::Body)).lineSpacing());
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Botdeck"));
    m_title->setText(tr("Botdeck %1").arg(QStringLiteral(BOTDECK_VERSION)));
    m_what->say(
        tr("A desktop console for people who run chat bots on CloudChat, Fanbook and Telegram-compatible "
           "servers. Free software: you may use, change and share it, and it comes without any warranty."));
    m_facts->setPlainText(facts());
    m_facts->setAccessibleName(tr("Versions and licences"));
    m_copy->setText(tr("Cop&y"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace botdeck::ui::preferences

#include "moc_AboutDialog.cpp"
