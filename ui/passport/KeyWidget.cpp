// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/KeyWidget.h"

#include "models/SafeText.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/FileDrop.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>

#include <array>

namespace botdeck::ui::passport {

KeyWidget::KeyWidget(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ways(new QButtonGroup(this))
    , m_use(new QRadioButton(this))
    , m_make(new QRadioButton(this))
    , m_import(new QRadioButton(this))
    , m_choice(new QComboBox(this))
    , m_making(new QWidget(this))
    , m_nameLabel(new QLabel(m_making))
    , m_name(new QLineEdit(m_making))
    , m_bitsLabel(new QLabel(m_making))
    , m_bits(new QComboBox(m_making))
    , m_importing(new ImportForm(theme, this))
    , m_begin(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_note(new look::Sentence(theme, this))
{
    build();
    connectParts();
    m_make->setChecked(true);
    retranslate();
    refresh();
}

void KeyWidget::connectParts()
{
    connect(m_ways, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool on) {
        if (!on)
            return;
        m_note->say({});
        refresh();
        Q_EMIT keyChosen(chosen());
    });
    connect(m_choice, &QComboBox::activated, this, [this] { Q_EMIT keyChosen(chosen()); });
    connect(m_name, &QLineEdit::textChanged, this, &KeyWidget::refresh);
    connect(m_importing, &ImportForm::changed, this, &KeyWidget::refresh);
    connect(m_name, &QLineEdit::returnPressed, m_begin, &QPushButton::click);
    connect(m_importing, &ImportForm::submitted, m_begin, &QPushButton::click);
    new widgets::FileDrop(*this, [this](const QString &path) { importFile(path); });
    connect(m_begin, &QPushButton::clicked, this, &KeyWidget::begin);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        setBusy(false);
        m_note->say({});
        Q_EMIT cancelAsked();
    });
}

KeyWidget::Way KeyWidget::way() const
{
    return m_use->isChecked() ? Way::Use : m_make->isChecked() ? Way::Make : Way::Import;
}

void KeyWidget::setWay(Way way)
{
    const std::array<QRadioButton *, 3> ways{m_use, m_make, m_import};
    ways.at(size_t(way))->setChecked(true);
}

void KeyWidget::importFile(const QString &path)
{
    if (!m_import->isEnabled())
        return;
    setWay(Way::Import);
    m_importing->setFile(path);
}

void KeyWidget::setOnlyNew(Way way)
{
    m_use->hide();
    m_choice->hide();
    setWay(way);
    m_ways->checkedButton()->setFocus();
}

void KeyWidget::setKeys(const QList<ShownKey> &keys)
{
    if (keys == m_keys)
        return;
    const QString before = chosen();
    const bool hadNone = m_keys.isEmpty();
    m_keys = keys;
    m_choice->clear();
    for (const ShownKey &key : keys) {
        m_choice->addItem(
            QStringLiteral("%1 · RSA %2 · %3")
                .arg(models::oneLine(key.name))
                .arg(key.bits)
                .arg(shortFingerprint(key.fingerprint)),
            key.name);
        if (before.isEmpty() ? key.isCurrent : key.name == before)
            m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    if (hadNone && !m_use->isHidden())
        setWay(Way::Use);
    else if (keys.isEmpty() && way() == Way::Use)
        setWay(Way::Make);
    refresh();
}

QString KeyWidget::chosen() const
{
    return way() == Way::Use ? m_choice->currentData().toString() : QString();
}

void KeyWidget::setSuggestedName(const QString &name)
{
    if (m_name->text().isEmpty() || m_name->text() == m_suggested)
        m_name->setText(name);
    m_suggested = name;
    m_importing->setSuggestedName(name);
}

void KeyWidget::setLock(const QString &reason)
{
    m_lock = reason;
    m_note->say(reason);
    refresh();
}

void KeyWidget::begin()
{
    if (!m_begin->isEnabled())
        return;
    const bool makes = way() == Way::Make;
    m_note->say(makes ? tr("The key is being made…") : tr("The key is being read…"));
    setBusy(true);
    if (makes)
        Q_EMIT makeAsked(m_name->text().trimmed(), m_bits->currentData().toInt());
    else
        Q_EMIT importAsked(m_importing->wish());
}

void KeyWidget::showFault(const QString &words)
{
    setBusy(false);
    m_note->say(words, look::Tone::Error);
}

void KeyWidget::askPassphrase(const QString &words)
{
    setBusy(false);
    m_note->say(words, look::Tone::Warning);
    m_importing->askPassphrase();
}

void KeyWidget::showMade(const QString &key)
{
    setBusy(false);
    m_importing->clear();
    if (const int at = m_choice->findData(key); at != -1 && !m_use->isHidden()) {
        m_choice->setCurrentIndex(at);
        setWay(Way::Use);
    }
    m_note->say(tr("The key is kept with the other secrets."), look::Tone::Ok);
    Q_EMIT keyChosen(chosen());
}

void KeyWidget::forgetSecrets()
{
    m_importing->forgetSecrets();
}

void KeyWidget::setBusy(bool busy)
{
    if (busy == m_isBusy)
        return;
    m_isBusy = busy;
    refresh();
    Q_EMIT busyChanged(busy);
}

void KeyWidget::refresh()
{
    const Way now = way();
    const bool mayMake = m_lock.isEmpty() && !m_isBusy;
    m_use->setEnabled(!m_keys.isEmpty() && !m_isBusy);
    m_choice->setEnabled(now == Way::Use && !m_isBusy);
    m_make->setEnabled(mayMake);
    m_import->setEnabled(mayMake);
    m_making->setEnabled(mayMake);
    m_importing->setEnabled(mayMake);
    m_making->setVisible(now == Way::Make);
    m_importing->setVisible(now == Way::Import);
    m_begin->setVisible(now != Way::Use && !m_isBusy);
    m_begin->setText(now == Way::Make ? tr("&Make key") : tr("&Import key"));
    const bool isFilled = now == Way::Make ? !m_name->text().trimmed().isEmpty() : m_importing->isFilled();
    m_begin->setEnabled(mayMake && isFilled);
    m_progress->setVisible(m_isBusy);
    m_cancel->setVisible(m_isBusy);
}

void KeyWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::passport

#include "moc_KeyWidget.cpp"
