// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/FormatChange.h"

#include "ui/composer/FaultWords.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStringList>

namespace botdeck::ui::composer {

namespace {

QString formatWords(const char *words)
{
    return QCoreApplication::translate("FormatChange", words);
}

} // namespace

FormatChange formatChange(domain::Dialect from, domain::Dialect to, const QString &source)
{
    const domain::ParsedText before = domain::parseMarkdown(from, source);
    const domain::ParsedText same = domain::parseMarkdown(to, source);
    if (before.faults.isEmpty() && same.faults.isEmpty() && same.text == before.text)
        return {true, source, {}};
    const domain::WrittenText written = domain::writeMarkdown(to, before.text);
    FormatChange change{false, written.source, {}};
    QStringList lost;
    if (!written.lost.isEmpty())
        //: %1 is a list such as: bold, a link
        lost += formatWords(QT_TRANSLATE_NOOP("FormatChange", "Lost would be: %1."))
                    .arg(entityWords(written.lost));
    if (written.losesText)
        lost +=
            formatWords(QT_TRANSLATE_NOOP("FormatChange", "Blanks at the beginning of lines would be lost."));
    if (!before.faults.isEmpty())
        lost += formatWords(
            QT_TRANSLATE_NOOP("FormatChange", "What is wrong in it now would become letters, or be gone."));
    change.isClean = lost.isEmpty();
    change.lost = lost.join(u'\n');
    return change;
}

void askFormat(domain::Dialect to, const FormatChange &change, const FormatAnswers &answers, QWidget &window)
{
    auto *box = new QMessageBox(&window);
    box->setObjectName(QStringLiteral("formatQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(formatWords(QT_TRANSLATE_NOOP("FormatChange", "Another format")));
    box->setText(formatWords(QT_TRANSLATE_NOOP("FormatChange", "Not all of this text can be written as %1."))
                     .arg(dialectWords(to)));
    box->setInformativeText(change.lost);
    const auto add = [box](const char *name, const char *words, QMessageBox::ButtonRole role) {
        QPushButton *button = box->addButton(formatWords(words), role);
        button->setObjectName(QString::fromLatin1(name));
        return button;
    };
    QPushButton *convert =
        add("convert", QT_TRANSLATE_NOOP("FormatChange", "Con&vert"), QMessageBox::AcceptRole);
    QPushButton *keep =
        add("keep", QT_TRANSLATE_NOOP("FormatChange", "&Keep the text as it is"), QMessageBox::AcceptRole);
    QPushButton *cancel =
        add("cancel", QT_TRANSLATE_NOOP("FormatChange", "&Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::buttonClicked, box, [=](const QAbstractButton *clicked) {
        if (clicked == convert)
            answers.convert();
        else if (clicked == keep)
            answers.keep();
        else
            answers.cancel();
    });
    box->open();
}

} // namespace botdeck::ui::composer
