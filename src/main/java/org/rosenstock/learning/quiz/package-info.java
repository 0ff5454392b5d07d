/**
 * Questions and their grading, without storage or screen: what a question is, how one attempt poses it, what an answer
 * is worth. A new kind of question is a record in {@link org.rosenstock.learning.quiz.Question}, its reading in
 * {@link org.rosenstock.learning.quiz.QuestionReader} and its grading in {@link org.rosenstock.learning.quiz.Grading}.
 */
@NullMarked
package org.rosenstock.learning.quiz;

import org.jspecify.annotations.NullMarked;
