// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/StartTrouble.h"

#include "core/Error.h"
#include "models/SafeText.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/PhraseWords.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace botdeck::ui::preferences {

namespace {

constexpr int troubleWidth = 480;

} // namespace

StartTrouble::StartTrouble(const look::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_why(new look::Sentence(theme, this))
    , m_hint(new look::Sentence(theme, this))
    , m_buttons(new QDialogButtonBox(this))
    , m_choose(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_quit(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setObjectName(QStringLiteral("startTrouble"));
    m_why->setObjectName(QStringLiteral("startTroubleWhy"));
    m_choose->setObjectName(QStringLiteral("startTroubleChoose"));
    m_quit->setObjectName(QStringLiteral("startTroubleQuit"));
    m_title->setFont(theme.font(look::Face::Title));
    m_choose->setDefault(true);
    m_quit->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(12));
    for (QWidget *each : std::initializer_list<QWidget *>{m_title, m_why, m_hint, m_buttons})
        column->addWidget(each);
    setMinimumWidth(theme.px(troubleWidth));
    connect(m_choose, &QPushButton::clicked, this, &StartTrouble::askFolder);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    m_choose->setFocus();
}

void StartTrouble::say(const core::Error &error)
{
    m_why->say(models::visibleText(widgets::translated(error.detail)), look::Tone::Error);
    if (!isVisible())
        look::fitHeight(*this);
    m_choose->setEnabled(true);
    m_choose->setFocus();
}

void StartTrouble::askFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose a profile folder"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        // Until it is known whether that folder will do.
        m_choose->setEnabled(false);
        Q_EMIT folderChosen(path);
    });
    dialog->open();
}

void StartTrouble::retranslate()
{
    setWindowTitle(tr("Botdeck cannot start"));
    m_title->setText(tr("Botdeck cannot start"));
    m_hint->say(
        tr("Bots, settings and what was received lie in the profile folder. For this time another one can be "
           "used; in an empty one Botdeck starts anew."));
    m_choose->setText(tr("&Choose another folder…"));
    m_quit->setText(tr("&Quit"));
}

void StartTrouble::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace botdeck::ui::preferences

#include "moc_StartTrouble.cpp"
