// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Question.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace botdeck::ui::widgets {

void askFirst(const Question &question, QWidget &parent, const std::function<void()> &done)
{
    auto *box = new QMessageBox(&parent);
    box->setObjectName(QString::fromLatin1(question.name));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(question.title);
    box->setText(question.text);
    box->setInformativeText(question.detail);
    QPushButton *yes = box->addButton(question.yes, QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("yes"));
    QPushButton *cancel =
        box->addButton(QCoreApplication::translate("Question", "&Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancel"));
    if (!question.tick.isEmpty()) {
        auto *tick = new QCheckBox(question.tick, box);
        tick->setObjectName(QStringLiteral("tick"));
        box->setCheckBox(tick);
        yes->setEnabled(false);
        QObject::connect(tick, &QCheckBox::toggled, yes, &QPushButton::setEnabled);
    }
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(yes, &QPushButton::clicked, box, [done] { done(); });
    box->open();
}

} // namespace botdeck::ui::widgets
