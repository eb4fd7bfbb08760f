reflow("reflow");
