/** Appends a new child, with a text if there is one. */
export const add = (parent, name, text) => {
  const child = document.createElement(name);
  if (text) child.textContent = text;
  parent.append(child);
  return child;
};
